import { describe, expect, test } from 'vitest'
import { aScenario } from '../../../tests/support/a-scenario.ts'
import { loadScenario } from './load-scenario.ts'
import { printScenario } from './print/print-scenario.ts'

const sound = printScenario(aScenario())

/** Code, what is written at the place, and what is said of it, for the sound scenario with each `from` replaced at its first place. */
function told(...changes: [from: string, to: string][]) {
  const text = changes.reduce((text, [from, to]) => {
    expect(text).toContain(from)
    return text.replace(from, () => to)
  }, sound)
  return loadScenario({ file: 'scenario.yaml', text }).findings.map(({ code, place, parameters }) => {
    const written = text.split('\n')[place.line - 1]?.slice(place.column - 1, place.end.column - 1)
    return [code, written, ...Object.values(parameters).map(String)].join(' | ')
  })
}
const wide = (written: string, meant: string) => `KD118 | ${written} | ${written} | ${meant}`

describe('one finding for each full-width character where YAML wants a half-width one', () => {
  test.each<[name: string, change: [from: string, to: string], told: string[]]>([
    ['a colon', ['title: 届', 'title：届'], [wide('：', ': ')]],
    ['a colon with its space', ['title: 届', 'title： 届'], [wide('：', ':')]],
    ['a colon at the end of a line', ['scenes:', 'scenes：'], [wide('：', ':')]],
    ['a space behind a colon', ['playtime: ', 'playtime:　'], [wide('　', ' ')]],
    ['an indent as wide as it looks', ['  sato:', '　sato:'], [wide('　', '  ')]],
    ['an indent of as many characters', ['  sato:', '　　sato:'], [wide('　　', '    ')]],
    ['an indent that breaks the lines around it', ['      ask:', '    　ask:'], [wide('　', '  ')]],
    ['a colon after a speaker', ['- sato: 「お願いします」', '- sato：「お願いします」'], [wide('：', ': ')]],
    ['a comma between ids', ['ownership, empathy ]', 'ownership、empathy ]'], [wide('、', ', ')]],
    ['another between entries', ['ownership: 4, empathy', 'ownership: 4，empathy'], [wide('，', ', ')]],
    ['a colon between braces', ['{ ownership: 4', '{ ownership：4'], [wide('：', ': ')]],
    ['brackets', ['[ ownership, empathy ]', '［ ownership, empathy ］'], [wide('［', '['), wide('］', ']')]],
    ['braces', ['{ ownership: 4, empathy: 2 }', '｛ ownership: 4, empathy: 2 ｝'], [wide('｛', '{'), wide('｝', '}')]],
    ['a closing bracket alone', ['ownership, empathy ]', 'ownership, empathy ］'], [wide('］', ']')]],
    ['a dash', ['- 電話が鳴る。', '－電話が鳴る。'], [wide('－', '- ')]],
    ['a comment', ['title:', '＃ 仮の題\ntitle:'], [wide('＃', '#')]],
    ['digits', ['start: 60', 'start: ６０'], [wide('６０', '60')]],
    ['digits behind a sign', ['anger: 40', 'anger: +４０'], [wide('４０', '40')]],
    ['a sign', ['anger: 40', 'anger: －40'], [wide('－', '-')]],
    ['a quotation mark', ['title: 届かない荷物', 'title: "届かない荷物”'], ['KD118 | "届かない荷物” | ” | "']],
    [
      'several on a line',
      ['{ ownership: 4, empathy: 2 }', '｛ownership：４、empathy：2｝'],
      [wide('｛', '{'), wide('：', ': '), wide('４', '4'), wide('、', ', '), wide('：', ': '), wide('｝', '}')],
    ],
  ])('%s', (_, change, expected) => expect(told(change)).toEqual(expected))

  test('slips on several lines come at once, and what else is wrong before them', () => {
    expect(told(['title: ', 'title：'], ['start: 60', 'start: ６０'])).toEqual([wide('：', ': ')])
    expect(told(['playtime: 5', 'playtime: ５'], ['start: 60', 'start: ６０'], ['goto: answer', 'goto: anser'])).toEqual([
      wide('５', '5'),
      wide('６０', '60'),
      'KD201 | anser | anser | answer | 0',
    ])
  })

  test('in a translation as well', () => {
    const { findings } = loadScenario({ file: 'scenario.yaml', text: sound }, [
      { file: 'en.yaml', text: 'translates：late-delivery\nlanguage: en\n' },
    ])
    expect(findings.map(({ code, place }) => [code, place.column])).toEqual([['KD118', 11]])
  })
})

describe('a space left out', () => {
  test.each<[name: string, change: [from: string, to: string], told: string[]]>([
    ['behind a dash', ['- sato: 「', '-sato: 「'], ['KD106 | - | NO_SPACE_AFTER_DASH']],
    ['behind the first dash', ['- 電話が鳴る。', '-電話が鳴る。'], ['KD106 | - | NO_SPACE_AFTER_DASH']],
    ['behind a colon', ['title: 届', 'title:届'], ['KD106 | : | NO_SPACE_AFTER_COLON']],
  ])('%s', (_, change, expected) => expect(told(change)).toEqual(expected))
})

describe('full-width characters are no slips', () => {
  test.each<[name: string, change: [from: string, to: string], codes: string[]]>([
    ['in sound texts', ['- 電話が鳴る。', '- 受付：１０時、［本日］｛至急｝＃３　以上”'], []],
    ['beside an error of another kind', ['title: 届かない荷物', 'title: 担当：中村、窓口　＃１\nchanel: phone'], ['KD121']],
    [
      'in a text of several lines above an error',
      ['title: 届かない荷物', 'title: |-\n  受付：十時\n  　－品番：５\nplaytime: "5'],
      ['KD106'],
    ],
    ['in a value that is wrong for another reason', ['channel: phone', 'channel: ＦＡＸ：１'], ['KD124']],
  ])('%s', (_, change, codes) => expect(told(change).map((one) => one.slice(0, 5))).toEqual(codes))
})
