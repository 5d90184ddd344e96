import { message } from './message.ts'
import { perhaps, quoted } from './quoted.ts'

/** KD501–KD519: translations beside the scenario. */
export const languageMessages = {
  KD501: message(
    'error',
    (p: { key: string; nearest?: string | undefined }) => [
      `元のシナリオのここに${quoted.ja(p.key)}はありません。`,
      perhaps.ja(p.nearest, '消すか、正しい場所に移してください。'),
    ],
    (p) => [`The scenario has no ${quoted.en(p.key)} here.`, perhaps.en(p.nearest, 'Delete it, or move it to where it belongs.')],
  ),
  KD502: message(
    'warning',
    (p: { source: string; fingerprint: string }) => [
      `元の文が変わりました。今は${quoted.ja(p.source)}です。`,
      `訳を見直し、印を \`${p.fingerprint}\` に変えてください。`,
    ],
    (p) => [`The source text has changed; it now reads ${quoted.en(p.source)}.`, `Revise the translation and key it \`${p.fingerprint}\`.`],
  ),
  KD503: message(
    'warning',
    (p: { path: string; source: string; fingerprint: string; texts: number; mark?: string | undefined }) => [
      p.mark !== undefined
        ? `まだ訳されていません。元の文は${quoted.ja(p.source)}です。`
        : p.texts === 1
          ? `${quoted.ja(p.path)}の訳がありません。元の文は${quoted.ja(p.source)}です。`
          : `${quoted.ja(p.path)}の下の ${p.texts} 件の訳がありません。最初は${quoted.ja(p.source)}です。`,
      p.mark !== undefined
        ? `訳に書き換え、\`${p.mark}\` を消して \`${p.fingerprint}: …\` の形にしてください。`
        : `訳を \`${p.fingerprint}: …\` の形で加えてください。`,
    ],
    (p) => [
      p.mark !== undefined
        ? `This is not translated yet: ${quoted.en(p.source)}.`
        : p.texts === 1
          ? `${quoted.en(p.path)} is not translated: ${quoted.en(p.source)}.`
          : `${p.texts} texts under ${quoted.en(p.path)} are not translated, beginning with ${quoted.en(p.source)}.`,
      p.mark !== undefined
        ? `Write the translation in its place, and let its key be \`${p.fingerprint}\`, without \`${p.mark}\`.`
        : `Add the translation, keyed \`${p.fingerprint}: …\`.`,
    ],
  ),
  KD504: message(
    'error',
    (p: { quote: string }) => [`${quoted.ja(p.quote)}は、訳した文章の中にありません。`, '訳文から一字一句そのまま写してください。'],
    (p) => [`${quoted.en(p.quote)} does not stand in the translated text.`, 'Copy the words exactly as they are in the translation.'],
  ),
  KD505: message(
    'error',
    (p: { written: string; id: string }) => [
      `${quoted.ja(p.written)}の翻訳とありますが、このシナリオは${quoted.ja(p.id)}です。`,
      `\`translates: ${p.id}\` にするか、正しいフォルダーに移してください。`,
    ],
    (p) => [
      `This translates ${quoted.en(p.written)}, but the scenario is ${quoted.en(p.id)}.`,
      `Write \`translates: ${p.id}\`, or move the file to its folder.`,
    ],
  ),
  KD506: message(
    'error',
    (p: { language: string }) => [`${quoted.ja(p.language)}は元のシナリオの言語です。`, '別の言語を書いてください。'],
    (p) => [`${quoted.en(p.language)} is the language of the scenario itself.`, 'Name the language of the translation.'],
  ),
  KD507: message(
    'error',
    (p: { language: string; file: string }) => [
      `${quoted.ja(p.language)}の翻訳は、もう ${quoted.ja(p.file)} にあります。`,
      '一つのファイルにまとめてください。',
    ],
    (p) => [`${quoted.en(p.file)} translates into ${quoted.en(p.language)} already.`, 'Keep one file a language.'],
  ),
  KD508: message(
    'warning',
    (_: object) => ['元のシナリオに、この訳に当たる文はもうありません。', '消してください。'],
    () => ['No text of the scenario has this translation any longer.', 'Delete it.'],
  ),
  KD509: message(
    'error',
    (p: { language: string; file: string }) => [
      `ファイル名${quoted.ja(p.file)}と言語${quoted.ja(p.language)}が合いません。`,
      `\`${p.language}.yaml\` という名前にしてください。`,
    ],
    (p) => [`The file is called ${quoted.en(p.file)} but translates into ${quoted.en(p.language)}.`, `Call it \`${p.language}.yaml\`.`],
  ),
}
