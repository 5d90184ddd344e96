import { message } from './message.ts'
import { perhaps, quoted } from './quoted.ts'

/** KD501–KD519: translations beside the scenario. */
export const languageMessages = {
  KD501: message(
    'error',
    (p: { key: string; nearest?: string | undefined }) => [
      `元のシナリオのここに${quoted(p.key)}はありません。`,
      perhaps.ja(p.nearest, '消すか、正しい場所に移してください。'),
    ],
    (p) => [`The scenario has no ${quoted(p.key)} here.`, perhaps.en(p.nearest, 'Delete it, or move it to where it belongs.')],
  ),
  KD502: message(
    'warning',
    (p: { source: string; fingerprint: string }) => [
      `元の文が変わりました。今は${quoted(p.source)}です。`,
      `訳を見直し、鍵を \`${p.fingerprint}\` に変えてください。`,
    ],
    (p) => [`The source text has changed; it now reads ${quoted(p.source)}.`, `Revise the translation and key it \`${p.fingerprint}\`.`],
  ),
  KD503: message(
    'warning',
    (p: { path: string; source: string; fingerprint: string; texts: number }) => [
      p.texts === 1
        ? `${quoted(p.path)}の訳がありません。元の文は${quoted(p.source)}です。`
        : `${quoted(p.path)}の下の ${p.texts} 件の訳がありません。最初は${quoted(p.source)}です。`,
      `訳を \`${p.fingerprint}: …\` の形で加えてください。`,
    ],
    (p) => [
      p.texts === 1
        ? `${quoted(p.path)} is not translated: ${quoted(p.source)}.`
        : `${p.texts} texts under ${quoted(p.path)} are not translated, beginning with ${quoted(p.source)}.`,
      `Add the translation, keyed \`${p.fingerprint}: …\`.`,
    ],
  ),
  KD504: message(
    'error',
    (p: { quote: string }) => [`${quoted(p.quote)}は、訳した文章の中にありません。`, '訳文から一字一句そのまま写してください。'],
    (p) => [`${quoted(p.quote)} does not stand in the translated text.`, 'Copy the words exactly as they are in the translation.'],
  ),
  KD505: message(
    'error',
    (p: { written: string; id: string }) => [
      `${quoted(p.written)}の翻訳とありますが、このシナリオは${quoted(p.id)}です。`,
      `\`translates: ${p.id}\` にするか、正しいフォルダーに移してください。`,
    ],
    (p) => [
      `This translates ${quoted(p.written)}, but the scenario is ${quoted(p.id)}.`,
      `Write \`translates: ${p.id}\`, or move the file to its folder.`,
    ],
  ),
  KD506: message(
    'error',
    (p: { language: string }) => [`${quoted(p.language)}は元のシナリオの言語です。`, '別の言語を書いてください。'],
    (p) => [`${quoted(p.language)} is the language of the scenario itself.`, 'Name the language of the translation.'],
  ),
  KD507: message(
    'error',
    (p: { language: string; file: string }) => [
      `${quoted(p.language)}の翻訳は、もう ${quoted(p.file)} にあります。`,
      '一つのファイルにまとめてください。',
    ],
    (p) => [`${quoted(p.file)} translates into ${quoted(p.language)} already.`, 'Keep one file a language.'],
  ),
  KD508: message(
    'warning',
    (_: object) => ['元のシナリオに、この訳に当たる文はもうありません。', '消してください。'],
    () => ['No text of the scenario has this translation any longer.', 'Delete it.'],
  ),
  KD509: message(
    'error',
    (p: { language: string; file: string }) => [
      `ファイル名${quoted(p.file)}と言語${quoted(p.language)}が合いません。`,
      `\`${p.language}.yaml\` という名前にしてください。`,
    ],
    (p) => [`The file is called ${quoted(p.file)} but translates into ${quoted(p.language)}.`, `Call it \`${p.language}.yaml\`.`],
  ),
}
