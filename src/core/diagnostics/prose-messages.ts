import { message } from './message.ts'
import { quoted } from './quoted.ts'

const codePoint = (character: string) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** KD520–KD539: Japanese prose. `near` are the words around the place, `mark` is the character at it. */
export const proseMessages = {
  KD520: message(
    'warning',
    (p: { near: string }) => [
      `${quoted.ja(p.near)}は「ら抜き言葉」です。`,
      '「決めれる」は「決められる」のように、「られる」を使ってください。',
    ],
    (p) => [`${quoted.en(p.near)} is a potential form without ら (ら抜き言葉).`, 'Write 〜られる: 決められる, not 決めれる.'],
  ),
  KD521: message(
    'note',
    (p: { near: string }) => [
      `${quoted.ja(p.near)}は二重否定で、言い切っているのかどうかが伝わりません。`,
      '肯定の形で言い直してください。',
    ],
    (p) => [`${quoted.en(p.near)} is a double negative; what is meant has to be worked out.`, 'Say it in the affirmative.'],
  ),
  KD522: message(
    'note',
    (p: { near: string }) => [
      `一つの文に、つなぎの「が」が二度あります（${quoted.ja(p.near)}）。`,
      '文を二つに分けるか、片方を「けれど」「ので」などに変えてください。',
    ],
    (p) => [
      `The connective が comes twice in one sentence (${quoted.en(p.near)}).`,
      'Make two sentences of it, or connect one of them otherwise.',
    ],
  ),
  KD523: message(
    'note',
    (p: { near: string }) => [`続く文が同じ接続詞で始まります（${quoted.ja(p.near)}）。`, '片方を消すか、別の接続詞に変えてください。'],
    (p) => [`Two sentences in a row begin with the same conjunction (${quoted.en(p.near)}).`, 'Drop one of them, or use another.'],
  ),
  KD524: message(
    'note',
    (p: { words: string }) => [
      `${quoted.ja(p.words)}は、短く言えます。`,
      '「確認することができます」は「確認できます」のように、省ける言葉を省いてください。',
    ],
    (p) => [
      `${quoted.en(p.words)} can be said in fewer words.`,
      'Leave out what can be left out: 確認できます, not 確認することができます.',
    ],
  ),
  KD525: message(
    'warning',
    (p: { advice: string }) => [`誤用とされる言い方です。${quoted.ja(p.advice)}`, '本来の言い方に直してください。'],
    (p) => [`This phrase is a known misuse: ${quoted.en(p.advice)}.`, 'Use the phrase as it should be.'],
  ),
  KD526: message(
    'warning',
    (p: { near: string }) => [`同じ言葉が二つ続いています（${quoted.ja(p.near)}）。`, '打ち間違いなら、片方を消してください。'],
    (p) => [`The same word stands twice in a row (${quoted.en(p.near)}).`, 'If that is a slip, delete one of them.'],
  ),
  KD527: message(
    'note',
    (p: { near: string }) => [
      `一つの文章に「である」と「です・ます」が混ざっています（${quoted.ja(p.near)}）。`,
      'どちらかにそろえてください。',
    ],
    (p) => [`である and です・ます are mixed in one text (${quoted.en(p.near)}).`, 'Keep to one of them.'],
  ),
  KD528: message(
    'warning',
    (p: { mark: string }) => [`${quoted.ja(p.mark)}に対になる括弧がありません。`, '閉じるか、余分な括弧を消してください。'],
    (p) => [`${quoted.en(p.mark)} has no counterpart.`, 'Close it, or delete it.'],
  ),
  KD529: message(
    'warning',
    (p: { mark: string; near: string }) => [
      `日本語の間にアルファベット${quoted.ja(p.mark)}が残っています（${quoted.ja(p.near)}）。`,
      '変換の打ち残しなら、消してください。',
    ],
    (p) => [
      `A stray letter ${quoted.en(p.mark)} stands within Japanese (${quoted.en(p.near)}).`,
      'If it was left over from typing, delete it.',
    ],
  ),
  KD530: message(
    'warning',
    (p: { words: string }) => [`半角カタカナ${quoted.ja(p.words)}が使われています。`, '全角のカタカナで書いてください。'],
    (p) => [`${quoted.en(p.words)} is half-width katakana.`, 'Write it in full-width katakana.'],
  ),
  KD531: message(
    'warning',
    (p: { mark: string }) => [
      `${quoted.ja(p.mark)}の濁点・半濁点が、別の文字として書かれています（NFD）。`,
      '打ち直すか、エディターで NFC に正規化してください。',
    ],
    (p) => [`The mark of ${quoted.en(p.mark)} is a character of its own (NFD).`, 'Type it again, or normalise the file to NFC.'],
  ),
  KD532: message(
    'warning',
    (p: { mark: string }) => [`幅のない見えない文字（${codePoint(p.mark)}）が混じっています。`, 'その文字を消してください。'],
    (p) => [`There is an invisible character of no width here (${codePoint(p.mark)}).`, 'Delete it.'],
  ),
  KD533: message(
    'warning',
    (p: { mark: string }) => [
      `${quoted.ja(p.mark)}は漢字ではなく、部首の記号（${codePoint(p.mark)}）です。`,
      `漢字の${quoted.ja(p.mark.normalize('NFKC'))}に打ち直してください。`,
    ],
    (p) => [
      `${quoted.en(p.mark)} is a radical (${codePoint(p.mark)}), not the character it looks like.`,
      `Type the character ${quoted.en(p.mark.normalize('NFKC'))}.`,
    ],
  ),
  KD534: message(
    'note',
    (p: { characters: number; limit: number }) => [
      `一つの文が ${p.characters} 文字あります（目安は ${p.limit} 文字まで）。`,
      '二つの文に分けてください。',
    ],
    (p) => [`This sentence has ${p.characters} characters (up to ${p.limit} read well).`, 'Make two sentences of it.'],
  ),
}
