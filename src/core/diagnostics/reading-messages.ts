import { message } from './message.ts'
import { quoted } from './quoted.ts'

/** A full-width character where YAML wants a half-width one. `meant` ends with a space where one has to follow. */
type Slip = { readonly written: string; readonly meant: string }

const narrow = {
  ja: ({ meant }: Slip) => {
    if (meant.trim() === '') return '半角の空白'
    return `半角の${quoted.ja(meant.trim())}${meant.endsWith(' ') ? 'と空白' : ''}`
  },
  en: ({ meant }: Slip) => {
    if (meant.trim() === '') return 'an ordinary space'
    return `the half-width ${quoted.en(meant.trim())}${meant.endsWith(' ') ? ' and a space' : ''}`
  },
}

/** KD101–KD119: the file as text and as YAML, before it is read as a scenario. */
export const readingMessages = {
  KD101: message(
    'error',
    (p: { limit: number }) => [
      `ファイルが大きすぎます（上限 ${p.limit.toLocaleString('ja')} バイト）。`,
      'シナリオを分けるか、長い文章を短くしてください。',
    ],
    (p) => [`The file is too large (the limit is ${p.limit.toLocaleString('en')} bytes).`, 'Split the case in two, or shorten its texts.'],
  ),
  KD102: message(
    'error',
    (p: { byte: number; value: number }) => [
      `UTF-8 ではない文字があります（${p.byte} バイト目、0x${p.value.toString(16).padStart(2, '0')}）。`,
      'エディターで文字コードに UTF-8 を選んで保存し直してください。',
    ],
    (p) => [
      `This is not UTF-8 (byte ${p.byte}, 0x${p.value.toString(16).padStart(2, '0')}).`,
      'Save the file again with the encoding UTF-8.',
    ],
  ),
  KD103: message(
    'error',
    (_: object) => ['ファイルに何も書かれていません。', '`format: 1` から書き始めてください。'],
    () => ['The file says nothing.', 'Begin with `format: 1`.'],
  ),
  KD104: message(
    'error',
    (p: { codePoint: number }) => [`目に見えない制御文字（${hex(p.codePoint)}）があります。`, 'その文字を消してください。'],
    (p) => [`There is a control character here (${hex(p.codePoint)}).`, 'Delete it.'],
  ),
  KD105: message(
    'error',
    (p: { limit: number }) => [
      `入れ子が深すぎます（上限 ${p.limit} 段）。`,
      '括弧や字下げの閉じ忘れがないか確かめ、条件は `all` と `any` を減らして書き直してください。',
    ],
    (p) => [
      `This is nested too deeply (the limit is ${p.limit} levels).`,
      'Look for a bracket left open or an indent too many; write conditions with fewer `all` and `any`.',
    ],
  ),
  KD106: message(
    'error',
    (p: { problem: string }) => [syntax(p.problem).ja, '引用符・括弧・字下げと、コロンや `-` の後の空白を確かめてください。'],
    (p) => [syntax(p.problem).en, 'Check quotes, brackets, indents and the space after each colon and `-`.'],
  ),
  KD107: message(
    'error',
    (_: object) => ['字下げにタブが使われています。', 'タブを半角の空白 2 つに置き換えてください。'],
    () => ['A tab is used for indenting.', 'Put two spaces in its place.'],
  ),
  KD108: message(
    'error',
    (_: object) => ['ここから二つ目の文書が始まっています。', '`---` や `...` を消すか、別のファイルに分けてください。'],
    () => ['A second document begins here.', 'Delete the `---` or `...`, or move what follows to a file of its own.'],
  ),
  KD109: message(
    'error',
    (p: { name: string }) => [`YAML のアンカーとエイリアス（${quoted.ja(p.name)}）は使えません。`, '同じ内容を、その場に書いてください。'],
    (p) => [`YAML anchors and aliases (${quoted.en(p.name)}) are not allowed.`, 'Write the content out where it is needed.'],
  ),
  KD110: message(
    'error',
    (_: object) => ['`<<` による取り込みは使えません。', '取り込む内容を、その場に書いてください。'],
    () => ['Merge keys (`<<`) are not allowed.', 'Write the content out here.'],
  ),
  KD111: message(
    'error',
    (p: { tag: string }) => [
      `YAML のタグ（${quoted.ja(p.tag)}）は使えません。`,
      'タグを消してください。文章が「!」で始まるときは引用符で囲みます。',
    ],
    (p) => [`YAML tags (${quoted.en(p.tag)}) are not allowed.`, 'Delete the tag. Where a text begins with “!”, put it in quotes.'],
  ),
  KD112: message(
    'error',
    (p: { key: string; line: number }) => [
      `${quoted.ja(p.key)}は ${p.line} 行目にもあります。`,
      'どちらかを消すか、別の項目に変えてください。',
    ],
    (p) => [`${quoted.en(p.key)} is there already, on line ${p.line}.`, 'Delete one of them, or give it another name.'],
  ),
  KD113: message(
    'error',
    (p: { written: string }) => [
      `${quoted.ja(p.written)}は文字列ではないので、項目として読まれません。`,
      `引用符で囲んでください: "${p.written.slice(0, 20)}"`,
    ],
    (p) => [`${quoted.en(p.written)} is not text, so it cannot be a key.`, `Put it in quotes: "${p.written.slice(0, 20)}"`],
  ),
  KD114: message(
    'error',
    (p: { key: string }) => [`${quoted.ja(p.key)}という項目は使えません。`, '別の項目に変えてください。'],
    (p) => [`Nothing may be called ${quoted.en(p.key)}.`, 'Choose another name.'],
  ),
  KD115: message(
    'error',
    (_: object) => ['`%` で始まる YAML の指示行は使えません。', '行を消してください。文章が「%」で始まるときは引用符で囲みます。'],
    () => ['YAML directives (`%…`) are not allowed.', 'Delete the line. Where a text begins with “%”, put it in quotes.'],
  ),
  KD116: message(
    'error',
    (p: { limit: number }) => [`書かれている項目が多すぎます（上限 ${p.limit.toLocaleString('ja')} 語）。`, 'シナリオを分けてください。'],
    (p) => [`The file holds too many entries (the limit is ${p.limit.toLocaleString('en')} tokens).`, 'Split the case in two.'],
  ),
  KD117: message(
    'error',
    (p: { key: string; line: number; keys: number }) => [
      `ここから ${p.keys} 個の項目が、${quoted.ja(p.key)}（${p.line} 行目）をはじめとして二度目です。`,
      '別の場面や選択肢の始まりなら、その id の行（`next-day:` など）をこの上に書いてください。',
    ],
    (p) => [
      `From here ${p.keys} keys are there for the second time, beginning with ${quoted.en(p.key)} (line ${p.line}).`,
      'If another scene or choice begins here, write the line with its id (such as `next-day:`) above.',
    ],
  ),
  KD118: message(
    'error',
    (p: Slip) => [`${p.written.trim() === '' ? '全角の空白' : `全角の${quoted.ja(p.written)}`}です。`, `${narrow.ja(p)}にしてください。`],
    (p) => [
      `This is ${p.written.trim() === '' ? 'a full-width space' : `the full-width ${quoted.en(p.written)}`}.`,
      `Type ${narrow.en(p)}.`,
    ],
  ),
  KD119: message(
    'error',
    (p: { more: number }) => [`ほかに ${p.more} 件の指摘があります。`, 'まず上の指摘を直し、もう一度確かめてください。'],
    (p) => [`There are ${p.more} more findings.`, 'Mend those above first, then check again.'],
  ),
}

const hex = (codePoint: number) => `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`

const problems: Readonly<Record<string, { readonly ja: string; readonly en: string }>> = {
  BRACKET_OPEN: { ja: 'この括弧が閉じられていません。', en: 'This bracket is never closed.' },
  NO_SPACE_AFTER_DASH: { ja: '「-」の後に空白がありません。', en: 'There is no space after the dash.' },
  NO_SPACE_AFTER_COLON: { ja: '「:」の後に空白がありません。', en: 'There is no space after the colon.' },
  BAD_INDENT: { ja: '字下げがそろっていません。', en: 'The indent does not fit the lines around it.' },
  MISSING_CHAR: {
    ja: '閉じる引用符か括弧、またはコンマか空白が足りません。',
    en: 'A closing quote or bracket, a comma or a space is missing.',
  },
  BAD_SCALAR_START: {
    ja: '文章がこの記号で始まるときは、引用符で囲む必要があります。',
    en: 'A text that begins with this character must be in quotes.',
  },
  BAD_DQ_ESCAPE: { ja: '二重引用符の中の `\\` の書き方が正しくありません。', en: 'This `\\` inside double quotes means nothing.' },
  MULTILINE_IMPLICIT_KEY: { ja: 'コロンの前の項目が複数行にわたっています。', en: 'The key before the colon spans several lines.' },
  BLOCK_AS_IMPLICIT_KEY: {
    ja: '一行に「: 」が二つあります。文章は引用符で囲んでください。',
    en: 'There are two “: ” on one line; put the text in quotes.',
  },
}

const syntax = (problem: string) => problems[problem] ?? { ja: 'YAML として読めません。', en: 'This cannot be read as YAML.' }
