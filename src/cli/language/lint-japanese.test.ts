import { beforeAll, describe, expect, test } from 'vitest'
import { writtenScenario } from '../../../tests/support/a-scenario.ts'
import { loadScenario } from '../../core/load/load-scenario.ts'
import { printScenario } from '../../core/load/print/print-scenario.ts'
import { fingerprint } from '../../core/scenario/fingerprint.ts'
import { scenario } from '../../core/scenario/scenario.ts'
import { lintJapanese } from './lint-japanese.ts'
import type { ProseCode } from './prose-rules.ts'

const base = printScenario(scenario.parse(writtenScenario))

async function lint(text: string, translations: { file: string; text: string }[] = []) {
  const loaded = loadScenario({ file: 'scenario.yaml', text }, translations)
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.findings))
  return lintJapanese(loaded, translations)
}

/** The small scenario with `because` of its first choice written so. */
const explaining = (because: string) => base.replace(/because: 自分が引き受けると言っている。/, () => `because: ${because}`)
/** What a finding’s place covers in the text. */
function covered(text: string, { line, column, end }: { line: number; column: number; end: { line: number; column: number } }): string {
  const lines = text.split('\n')
  return end.line === line ? (lines[line - 1] ?? '').slice(column - 1, end.column - 1) : `${line}–${end.line}`
}

// Reads the dictionary, which a busy machine may take long over.
beforeAll(() => lint(base).then(() => {}), 60_000)

test('the small scenario has nothing to mend', async () => expect(await lint(base)).toEqual([]))

const long = Array.from({ length: 18 }, (_, index) => `${index + 1}番目の品`).join('と')
const cases: [code: ProseCode, wrong: string, fault: string, right: string][] = [
  ['KD520', 'その場では決めれない。', 'れ', 'その場では決められない。'],
  ['KD521', 'そう思わないでもない。', 'な', 'そう思うところもある。'],
  ['KD522', '詫びたが、電話したが、届かない。', 'が', '詫びて電話もしたが、届かない。'],
  ['KD523', 'しかし、遅い。しかし、届いた。', 'しかし', 'しかし、遅い。だから、届かない。'],
  ['KD524', 'すぐに確認することができます。', 'することができます', 'すぐに確認できます。'],
  ['KD525', '取り付く暇もない返事。', '取', '取り付く島もない返事。'],
  ['KD526', 'お客様にに伝える。', 'に', 'お客様に伝える。'],
  ['KD527', '約束である。守ります。', 'で', '約束である。守るべきである。'],
  ['KD528', '次は「いつか。', '「', '次は「いつか」。'],
  ['KD529', '対応sます。', 's', 'SEがB社で対応する。'],
  ['KD530', 'ﾒｰﾙで詫びる。', 'ﾒｰﾙ', 'メールで詫びる。'],
  ['KD531', '棚のハ\u3099ック\u3099。', 'ハ\u3099', '棚のバッグ。'],
  ['KD532', 'お客\u200b様に。', '\u200b', 'お客様に。'],
  ['KD533', '\u2f47本の会社。', '\u2f47', '日本の会社。'],
  ['KD534', `${long}。`, `${long}。`, `${long.slice(0, -30)}。`],
]

describe.each(cases)('%s', (code, wrong, fault, right) => {
  test(`is found in ${wrong.slice(0, 30)}`, async () => {
    const text = explaining(wrong)
    const findings = await lint(text)
    expect(findings.map((finding) => [finding.code, covered(text, finding.place)])).toEqual([[code, fault]])
  })
  test(`is not found in ${right.slice(0, 30)}`, async () => expect(await lint(explaining(right))).toEqual([]))
})

test.each([
  ['plain', 'お客様に、その場では決めれない。'],
  ['single quotes', "'お客様の''その場''では決めれない。'"],
  ['double quotes', '"\\u304A客様の\\"その場\\"では決めれない。"'],
  ['folded', '>-\n          お客様に、\n          その場では決めれない。'],
  ['plain over two lines', 'お客様に、\n          その場では決めれない。'],
])('the place is exact in a text in %s', async (_, written) => {
  const text = explaining(written)
  const [found, ...others] = await lint(text)
  const offset = text.indexOf('れない')
  const before = text.slice(0, offset).split('\n')
  expect(others).toEqual([])
  expect(found?.place).toMatchObject({ file: 'scenario.yaml', line: before.length, column: (before.at(-1)?.length ?? 0) + 1 })
  expect(found?.place.end).toEqual({ line: before.length, column: (before.at(-1)?.length ?? 0) + 2 })
})

test('what people of the case say may be as people talk; what the trainee says and what is read may not', async () => {
  const said = (line: string) => base.replace(/- sato: 「それで、いつ届くのですか」/, () => `- ${line}`)
  expect(said('x')).not.toBe(base)
  expect(await lint(said('sato: 「今日は来れないの」'))).toEqual([])
  expect((await lint(said('you: 「今日は来れません」'))).map(({ code }) => code)).toEqual(['KD520'])
  expect((await lint(said('今日は来れない。'))).map(({ code }) => code)).toEqual(['KD520'])
  const answer = base.replace('配送会社にお問い合わせください。', '今日はお受けできなくはないですが、決めれません。')
  expect((await lint(answer)).map(({ code }) => code)).toEqual(['KD520'])
})

test('slips of the keyboard are slips in anybody’s words, with a mood and a condition too', async () => {
  const line = '- { sato(angry): 「ﾒｰﾙは読んだ」, when: { anger: { atLeast: 1 } } }'
  const text = base.replace(/- sato: 「それで、いつ届くのですか」/, () => line)
  const [found] = await lint(text)
  expect(found && [found.code, covered(text, found.place)]).toEqual(['KD530', 'ﾒｰﾙ'])
})

test('a quote of a move is not told beside the text it is quoted from', async () => {
  const text = base.replaceAll('私が今すぐ調べます', '私が今すぐﾒｰﾙします')
  expect((await lint(text)).map(({ place }) => covered(text, place))).toEqual(['ﾒｰﾙ'])
})

test('a speech in brackets may go on in a new paragraph', async () => {
  expect(await lint(explaining('|\n          「お待たせしました。\n          明日お届けします」'))).toEqual([])
})

test('of a scenario in another language, its Japanese translation is looked at', async () => {
  const english = base.replace('language: ja', 'language: en')
  const translation = (because: string) => ({
    file: 'late-delivery/ja.yaml',
    text: [
      'translates: late-delivery',
      'language: ja',
      `title: { ${fingerprint('届かない荷物')}: 届かないﾆﾓﾂ }`,
      'scenes:',
      '  opening:',
      '    lines:',
      `      ${fingerprint('「荷物が届かないのですが」')}: 「荷物が来れないのですが」`,
      '    choose:',
      '      ask:',
      `        because: { ${fingerprint('自分が引き受けると言っている。')}: ${because} }`,
    ].join('\n'),
  })
  const file = translation('一人では決めれない。')
  const found = await lint(english, [file])
  expect(found.map(({ code, place }) => [code, place.file, place.line, covered(file.text, place)])).toEqual([
    ['KD530', 'late-delivery/ja.yaml', 3, 'ﾆﾓﾂ'],
    ['KD520', 'late-delivery/ja.yaml', 10, 'れ'],
  ])
  expect(await lint(english)).toEqual([])
})
