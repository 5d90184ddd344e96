import { message } from './message.ts'
import { listed, perhaps, quoted } from './quoted.ts'

/** The kinds of value that YAML can hold. `nothing` is a key with no value. */
export type ValueKind = 'text' | 'number' | 'whole-number' | 'true-or-false' | 'list' | 'map' | 'nothing'

const kinds: Readonly<Record<ValueKind, { readonly ja: string; readonly en: string }>> = {
  text: { ja: '文字列', en: 'text' },
  number: { ja: '数', en: 'a number' },
  'whole-number': { ja: '整数', en: 'a whole number' },
  'true-or-false': { ja: 'true か false', en: 'true or false' },
  list: { ja: '一覧（- で始まる行）', en: 'a list' },
  map: { ja: '「項目: 値」の組', en: 'a map of keys and values' },
  nothing: { ja: '空', en: 'nothing' },
}
const kindsJa = (of: readonly ValueKind[]) => of.map((kind) => kinds[kind].ja).join('か')
const kindsEn = (of: readonly ValueKind[]) => of.map((kind) => kinds[kind].en).join(' or ')

type Range = { readonly min?: number | undefined; readonly max?: number | undefined }
const rangeJa = ({ min, max }: Range) => (min === undefined ? `${max} 以下` : max === undefined ? `${min} 以上` : `${min}–${max}`)
const rangeEn = ({ min, max }: Range) => (min === undefined ? `at most ${max}` : max === undefined ? `at least ${min}` : `${min}–${max}`)

/** KD120–KD139: keys and values that the schema does not allow. */
export const schemaMessages = {
  KD120: message(
    'error',
    (p: { key: string }) => [`${quoted.ja(p.key)}がありません。`, `\`${p.key}:\` を書き加えてください。`],
    (p) => [`${quoted.en(p.key)} is missing.`, `Add \`${p.key}:\`.`],
  ),
  KD121: message(
    'error',
    (p: { key: string; nearest?: string | undefined; allowed: readonly string[] }) => [
      `ここに${quoted.ja(p.key)}という項目はありません。`,
      perhaps.ja(p.nearest, `書けるもの: ${listed.ja(p.allowed)}`),
    ],
    (p) => [`No key ${quoted.en(p.key)} belongs here.`, perhaps.en(p.nearest, `What may stand here: ${listed.en(p.allowed)}`)],
  ),
  KD122: message(
    'error',
    (p: { expected: readonly ValueKind[]; found: ValueKind }) => [
      `ここには${kindsJa(p.expected)}を書きます。${kinds[p.found].ja}になっています。`,
      '字下げ、`-`、引用符を確かめてください。',
    ],
    (p) => [`This should be ${kindsEn(p.expected)}, not ${kinds[p.found].en}.`, 'Check the indent, the dashes and the quotes.'],
  ),
  KD123: message(
    'error',
    (p: { written: string; found: ValueKind }) => [
      `${quoted.ja(p.written)}は、引用符がないと YAML では文字列ではなく${kinds[p.found].ja}として読まれます。`,
      `引用符で囲んでください: "${p.written.slice(0, 20)}"`,
    ],
    (p) => [
      `Without quotes YAML reads ${quoted.en(p.written)} as ${kinds[p.found].en}, not as text.`,
      `Put it in quotes: "${p.written.slice(0, 20)}"`,
    ],
  ),
  KD124: message(
    'error',
    (p: { value: string; nearest?: string | undefined; allowed: readonly string[] }) => [
      `${quoted.ja(p.value)}は選べません。`,
      perhaps.ja(p.nearest, `次のどれかにします: ${listed.ja(p.allowed)}`),
    ],
    (p) => [
      `${quoted.en(p.value)} is not one of the values allowed here.`,
      perhaps.en(p.nearest, `Choose one of: ${listed.en(p.allowed)}`),
    ],
  ),
  KD125: message(
    'error',
    (p: { id: string }) => [
      `${quoted.ja(p.id)}は id の形をしていません。`,
      '英小文字で始め、英小文字・数字・ハイフンだけを使ってください（例: `next-day`）。',
    ],
    (p) => [
      `${quoted.en(p.id)} does not have the form of an id.`,
      'Begin with a small letter; use only small letters, digits and hyphens, as in `next-day`.',
    ],
  ),
  KD126: message(
    'error',
    (p: { id: string }) => [`${quoted.ja(p.id)}は条件や効果で使う言葉なので、id にできません。`, '別の id にしてください。'],
    (p) => [`${quoted.en(p.id)} is a word of conditions and effects and cannot be an id.`, 'Choose another id.'],
  ),
  KD127: message(
    'error',
    (p: { key: string }) => [`${quoted.ja(p.key)}の中身がありません。`, '値を書くか、要らなければこの行を消してください。'],
    (p) => [`${quoted.en(p.key)} holds nothing.`, 'Write a value, or delete the line if it is not needed.'],
  ),
  KD128: message(
    'error',
    (p: { value: number; min?: number | undefined; max?: number | undefined }) => [
      `${p.value} は範囲（${rangeJa(p)}）の外です。`,
      '範囲の中の数にしてください。',
    ],
    (p) => [`${p.value} is out of bounds (${rangeEn(p)}).`, 'Choose a number within these bounds.'],
  ),
  KD129: message(
    'error',
    (p: { value: number }) => [`${p.value} は整数ではありません。`, '整数にしてください。'],
    (p) => [`${p.value} is not a whole number.`, 'Write a whole number.'],
  ),
  KD130: message(
    'error',
    (p: { found: number; min?: number | undefined; max?: number | undefined }) => [
      `数が合いません（${p.found} 個。必要な数は ${rangeJa(p)}）。`,
      '数を合わせてください。',
    ],
    (p) => [`There are ${p.found} here; ${rangeEn(p)} are needed.`, 'Add some or take some away.'],
  ),
  KD131: message(
    'error',
    (p: { value: string }) => [
      `${quoted.ja(p.value)}は時刻として読めません。`,
      '`"14:30"`、翌日なら `"+1d 09:00"` のように、引用符で囲んで書いてください。',
    ],
    (p) => [`${quoted.en(p.value)} cannot be read as a time.`, 'Write it in quotes: `"14:30"`, or `"+1d 09:00"` for the next day.'],
  ),
  KD132: message(
    'error',
    (p: { value: string }) => [
      `${quoted.ja(p.value)}は時計の進め方として読めません。`,
      '`+30`（分）、`"+2d"`（日）、`"+1d 10:00"`（翌日の時刻）のどれかで書きます。時計は戻せません。',
    ],
    (p) => [
      `${quoted.en(p.value)} does not say how the clock moves.`,
      'Write `+30` (minutes), `"+2d"` (days) or `"+1d 10:00"` (a time on a later day). It cannot go back.',
    ],
  ),
  KD133: message(
    'error',
    (p: { value: string }) => [`${quoted.ja(p.value)}は秒数として読めません。`, '`30s` のように書いてください（999 秒まで）。'],
    (p) => [`${quoted.en(p.value)} cannot be read as seconds.`, 'Write it like `30s`, at most 999.'],
  ),
  KD134: message(
    'error',
    (p: { value: string }) => [
      `${quoted.ja(p.value)}は色として読めません。`,
      '`"6b7f6a"` のように、小文字の 16 進数 6 桁を引用符で囲んでください。',
    ],
    (p) => [`${quoted.en(p.value)} cannot be read as a colour.`, 'Write six small hexadecimal digits in quotes, such as `"6b7f6a"`.'],
  ),
  KD135: message(
    'error',
    (_: object) => ['文章に、目に見えない制御文字が含まれています。', '`\\` による書き方を改行（`\\n`）だけにしてください。'],
    () => ['The text holds control characters.', 'Of the `\\` escapes keep only line breaks (`\\n`).'],
  ),
  KD139: message(
    'error',
    (p: { problem: string }) => [`形が正しくありません（${quoted.ja(p.problem)}）。`, 'scenarios/README.md の書き方と比べてください。'],
    (p) => [`The form is not right (${quoted.en(p.problem)}).`, 'Compare it with scenarios/README.md.'],
  ),
}
