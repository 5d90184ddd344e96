import { describe, expect, test } from 'vitest'
import { aScenario } from '../../../tests/support/a-scenario.ts'
import { loadScenario } from './load-scenario.ts'
import { printScenario } from './print/print-scenario.ts'

const sound = printScenario(aScenario())

/** The sound scenario with some of its text replaced; each `from` must be there. */
const changed = (...changes: [from: string, to: string][]): string =>
  changes.reduce((text, [from, to]) => {
    expect(text).toContain(from)
    return text.replaceAll(from, () => to)
  }, sound)

const found = (text: string, file = 'late-delivery/scenario.yaml') => loadScenario({ file, text }).findings

/** Each finding as `code what-is-written-at-its-place`. */
const told = (text: string, file?: string) =>
  found(text, file).map(({ code, place }) => {
    const line = text.split('\n')[place.line - 1] ?? ''
    return `${code} ${line.slice(place.column - 1, place.end.line > place.line ? undefined : place.end.column - 1)}`
  })

test('a sound scenario loads without findings, sealed, with the place of every value', () => {
  const loaded = loadScenario({ file: 'late-delivery/scenario.yaml', bytes: new TextEncoder().encode(`\ufeff${sound}`) })
  expect(loaded.findings).toEqual([])
  if (!loaded.ok) throw new Error()
  expect(loaded.version.scenario).toEqual(aScenario())
  expect(loaded.version.hash).toMatch(/^[0-9a-f]{64}$/)
  const path = ['scenes', 'opening', 'choose', 'ask', 'goto']
  expect(loaded.source.written(path)).toBe('answer')
  expect(loaded.source.value(path)).toMatchObject({ column: 15, end: { column: 21 }, path })
  expect(loaded.source.key(path)).toMatchObject({ column: 9 })
})

describe('form', () => {
  test.each<[name: string, text: string, told: string[]]>([
    ['nothing', '', ['KD103 ']],
    ['only comments', '# later\n', ['KD103 #']],
    ['a list', '- a\n- b\n', ['KD122 - a']],
    ['an alias and its anchor', changed(['name: 佐藤様', 'name: &n 佐藤様'], ['label: 怒り', 'label: *n']), ['KD109 &n']],
    ['a merge key hides what is missing', changed(['title: 待ってもらえた', '<<: { title: a }']), ['KD110 <<']],
    ['a tag', changed(['title: 届かない荷物', 'title: !!js/function "x"']), ['KD111 !!js/function']],
    ['a key twice', changed(['playtime: 5', 'playtime: 5\nplaytime: 6']), ['KD112 playtime']],
    ['the line with which a choice begins', changed(['      deflect:\n', '']), ['KD117 say']],
    ['the line with which a scene begins', changed(['  answer:\n', '']), ['KD117 lines']],
    ['a directive', `%YAML 1.1\n---\n${sound}`, ['KD115 %']],
    ['a bracket left open within others', changed(['trains: [ ownership, empathy ]', 'trains: { a: [ ownership, b: 1 }']), ['KD106 [']],
    ['a scene twice, which hides another', changed(['  answer:\n', '  opening:\n']), ['KD112 opening']],
    ['a choice twice', changed(['      deflect:\n', '      ask:\n']), ['KD112 ask']],
    ['two documents', `${sound}---\n${sound}`, ['KD108 -']],
    ['one document with its mark', `---\n${sound}...\n`, []],
    ['a tab', changed(['  opening:', '\topening:']), ['KD107 \t']],
    ['a bracket left open', changed(['trains: [ ownership, empathy ]', 'trains: [ ownership, empathy']), ['KD106 [']],
    ['a control character', changed(['届かない荷物', '届か\u001b[31mない']), ['KD104 \u001b']],
    ['an escaped control character', changed(['届かない荷物', '"\\e[31m"']), ['KD135 "\\e[31m"']],
    ['Windows line ends', sound.replaceAll('\n', '\r\n'), []],
    ['a number for text', changed(['title: 届かない荷物', 'title: 12']), ['KD123 12']],
    ['true for text', changed(['- 電話が鳴る。', '- true']), ['KD123 true']],
    [
      'a date, no and on are text',
      changed(
        ['title: 届かない荷物', 'title: 2026-01-01'],
        ['- 電話が鳴る。', '- no'],
        ['summary: 約束の日に荷物が届かない。', 'summary: on'],
      ),
      [],
    ],
    ['a key that is no name', changed(['      ask:', '      true:']), ['KD113 true']],
    ['a key without value', changed(['title: 届かない荷物', 'title:']), ['KD127 title']],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected))

  test('the first byte that is not UTF-8 is found', () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('a: 1\nb: 題'), 0x83, 0x65])
    expect(loadScenario({ file: 'a.yaml', bytes }).findings).toMatchObject([
      { code: 'KD102', place: { line: 2, column: 5 }, parameters: { byte: 12, value: 0x83 } },
    ])
  })
})

describe('schema', () => {
  test.each<[name: string, text: string, told: string[]]>([
    ['a missing key is told at its parent', changed(['        because: 期限がない。\n', '']), ['KD120 vague']],
    ['a missing key of the whole', changed(['title: 届かない荷物\n', '']), ['KD120 ']],
    ['a misspelt key, which is not missing as well', changed(['summary:', 'sumary:']), ['KD121 sumary']],
    ['a missing key under a word of the author’s own', changed(['summary:', '要約:']), ['KD121 要約']],
    [
      'two missing keys beside an unknown one',
      changed(['summary:', '要約:'], ['start: opening\n', '']),
      ['KD120 ', 'KD120 ', 'KD121 要約'],
    ],
    [
      'a key beside the map it belongs in',
      changed(['        because: 期限がない。\n', ''], ['      vague:\n', '      because: 期限がない。\n      vague:\n']),
      ['KD122 期限がない。'],
    ],
    [
      'ways on in the wrong order',
      changed(['        goto: settled', '        goto:\n          - { to: lost }\n          - { when: { has: slip }, to: settled }']),
      ['KD146 { to: lost }'],
    ],
    ['a value that cannot be chosen', changed(['channel: phone', 'channel: fone']), ['KD124 fone']],
    ['a misspelt move', changed(['anti.deflect', 'anti.deflct']), ['KD124 anti.deflct']],
    ['a misspelt move with words', changed(['own.represent:', 'own.represnt:']), ['KD121 own.represnt']],
    [
      'two moves in one entry',
      changed(['own.represent: 私が今すぐ調べます', 'own.represent: 私が今すぐ調べます, emp.cushion: 番号']),
      ['KD144 { own.represent: 私が今すぐ調べます, emp.cushion: 番号 }'],
    ],
    ['a rating beyond the scale', changed(['{ ownership: 4, empathy: 2 }', '{ ownership: 7, empathy: 2 }']), ['KD128 7']],
    ['half a point', changed(['{ ownership: 4, empathy: 2 }', '{ ownership: 1.5, empathy: 2 }']), ['KD129 1.5']],
    ['an unknown mood', changed(['sato(angry)', 'sato(angri)']), ['KD124 sato(angri)']],
    ['a line of two speakers', changed(['- sato: 「それで、いつ届くのですか」', '- { sato: a, you: b }']), ['KD142 { sato: a, you: b }']],
    [
      'say and do, and a bad rating beside',
      changed(
        ['say: 分かり次第ご連絡いたします。', 'say: a\n        do: b'],
        ['{ ownership: 1, empathy: 1 }', '{ ownership: 9, empathy: 1 }'],
      ),
      ['KD140 do', 'KD128 9'],
    ],
    ['one option', changed([sound.slice(sound.indexOf('      deflect:'), sound.indexOf('\n  answer:')), '']), ['KD130 choose']],
    ['a last branch with a condition', changed(['- { to: lost }', '- { when: { has: slip }, to: lost }']), ['KD145 when']],
    ['an id in capitals', changed(['goto: settled', 'goto: Settled']), ['KD125 Settled']],
    ['an ill-formed id, which cannot be that of the folder', changed(['id: late-delivery', 'id: Late_Delivery']), ['KD125 Late_Delivery']],
    ['a reserved id', changed(['  slip: 送り状の控え', '  slip: 送り状の控え\n  clock: 時計']), ['KD126 clock']],
    ['a list where a map belongs', changed(['rate: { ownership: 4, empathy: 2 }', 'rate: [4, 2]']), ['KD122 [4, 2]']],
    ['an empty condition', changed(['when: { has: slip }', 'when: {}']), ['KD147 when']],
    ['a start outside the bounds', changed(['start: 60', 'start: 160']), ['KD148 anger']],
    ['a meter without bounds that matter', changed(['start: 60', 'start: 60, max: 9000000000']), ['KD128 9000000000']],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected))

  test('nearest words are suggested', () => {
    expect(found(changed(['channel: phone', 'channel: fone']))[0]?.parameters).toMatchObject({ nearest: 'phone' })
    expect(found(changed(['summary:', 'sumary:']))[0]?.parameters).toMatchObject({ nearest: 'summary' })
  })
})

describe('references', () => {
  test.each<[name: string, text: string, told: string[]]>([
    ['a scene', changed(['start: opening', 'start: openning']), ['KD201 openning']],
    ['a destination used twice is told once', changed(['goto: answer', 'goto: elsewhere']), ['KD201 elsewhere']],
    ['a misspelt declaration, not each of its uses', changed(['  answer:', '  anwser:']), ['KD208 anwser']],
    ['a misspelt person, not each of their lines', changed(['  sato:\n', '  satoo:\n']), ['KD208 satoo']],
    ['an id that is ill-formed where it is declared', changed(['  sato:\n', '  Sato:\n']), ['KD125 Sato']],
    ['a section under a wrong name', changed(['meters:', 'meterz:']), ['KD121 meterz']],
    ['a person', changed(['customer: sato', 'customer: saito']), ['KD202 saito']],
    ['a speaker', changed(['sato(angry)', 'sto(angry)']), ['KD202 sto(angry)']],
    ['a meter', changed(['effect: { anger: 40 }', 'effect: { angr: 40 }']), ['KD203 angr']],
    ['a misspelt word of conditions', changed(['when: { has: slip }', 'when: { hass: slip }']), ['KD203 hass']],
    ['an item', changed(['gain: slip', 'gain: slap']), ['KD204 slap']],
    ['a fact', changed(['when: { has: slip }', 'when: { knows: reason }']), ['KD205 reason']],
    [
      'a section that is not there',
      changed(['when: { has: slip }', 'when: { knows: [reason, name] }'], ['effect: { anger: 40 }', 'effect: { learn: other }']),
      ['KD209 other'],
    ],
    ['a variant, and not its value', changed(['when: { has: slip }', 'when: { variant: { reason: ill } }']), ['KD206 reason']],
    [
      'a value',
      changed(
        ['when: { has: slip }', 'when: { variant: { reason: il } }'],
        ['interrupts:', 'variants: { reason: { ill: 病気, late: 遅刻 } }\ninterrupts:'],
      ),
      ['KD207 il'],
    ],
    ['a clock', changed(['effect: { anger: 40 }', 'effect: { clock: +5 }']), ['KD214 clock']],
    ['an interrupt', changed(['goto: lost }', 'goto: gone }']), ['KD201 gone']],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected))

  test('a scene that does not fit the schema can still be gone to', () => {
    expect(told(changed(['because: 期限と担当を示した。', 'becaus: x']))).toEqual(['KD121 becaus'])
  })

  test('the nearest id is suggested, words of conditions among them', () => {
    expect(found(changed(['start: opening', 'start: openning']))[0]?.parameters).toMatchObject({ nearest: 'opening', others: 0 })
    expect(found(changed(['when: { has: slip }', 'when: { hass: slip }']))[0]?.parameters).toMatchObject({ nearest: 'has' })
  })
})

describe('rules', () => {
  const document = `compose: { as: memo, title: a, pick: { atLeast: 3, atMost: 4 }, base: { empathy: 1 }, because: a, goto: lost, parts: {
        one: { text: a, worth: { ownership: 1 }, because: a }, two: { text: b, because: b, moves: [ { own.evidence: c } ] } } }`
  const composed = sound.replace(/ {2}answer:[\s\S]*?(?=\nendings:)/, `  answer:\n    ${document}\n`)

  test.each<[name: string, text: string, told: string[]]>([
    ['a document that cannot be finished, a stray axis and a stray quote', composed, ['KD213 3', 'KD302 ownership', 'KD215 c']],
    [
      'an id used for a scene and an ending',
      changed(['  lost:\n', '  answer:\n'], ['goto: lost', 'goto: answer'], ['to: lost', 'to: answer']),
      ['KD210 answer'],
    ],
    ['nobody to play', changed(['  you:\n    name: あなた\n', '']), ['KD212 cast']],
    ['the trainee as customer', changed(['customer: sato', 'customer: you']), ['KD217 you']],
    ['no rating at all', changed(['        rate: { ownership: 0, empathy: 0 }\n', '']), ['KD301 deflect']],
    ['an odd axis', changed(['{ ownership: 0, empathy: 0 }', '{ ownership: 0 }']), ['KD301 rate']],
    [
      'a quote that is not in the text',
      changed(['own.represent: 私が今すぐ調べます', 'own.represent: 私が必ず調べます']),
      ['KD215 私が必ず調べます'],
    ],
    ['a quote without a text', changed(['say: 送り状の番号を伺えますか。私が今すぐ調べます。', 'says: a']), ['KD121 says']],
    ['a move twice', changed(['[ anti.deflect ]', '[ anti.deflect, anti.deflect ]']), ['KD216 anti.deflect']],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected))

  test('the id is that of the folder, if there is one', () => {
    expect(told(sound, 'scenarios/another/scenario.yaml')).toEqual(['KD211 late-delivery'])
    expect(told(sound, 'scenario.yaml')).toEqual([])
  })
})

describe('use', () => {
  test.each<[name: string, text: string, told: string[]]>([
    ['a person who says nothing', changed(['customer: sato', '  tamura: { name: 田村 }\ncustomer: sato']), ['KD220 tamura']],
    [
      'a hidden meter without effect on anything',
      changed([
        '  anger: { label: 怒り, start: 60 }',
        '  anger: { label: 怒り, start: 60 }\n  trust: { label: 信頼, start: 30, shown: false }',
      ]),
      ['KD220 trust'],
    ],
    [
      'a shown meter is seen',
      changed(['  anger: { label: 怒り, start: 60 }', '  anger: { label: 怒り, start: 60 }\n  trust: { label: 信頼, start: 30 }']),
      [],
    ],
    ['an item never had', changed([', gain: slip', '']), ['KD221 slip']],
    ['a shown item that is gained is seen', changed(['when: { has: slip }', 'when: { anger: { atMost: 90 } }']), []],
    ['a fact', changed(['interrupts:', 'facts: { reason: 理由 }\ninterrupts:']), ['KD220 reason']],
    ['a variant', changed(['interrupts:', 'variants: { reason: { ill: 病気, late: 遅刻 } }\ninterrupts:']), ['KD220 reason']],
  ])('%s is a warning at most', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
    expect(loadScenario({ file: 'scenario.yaml', text }).ok).toBe(true)
  })
})

test('independent faults come at once, in the order of the file', () => {
  const text = changed(
    ['channel: phone', 'channel: fone'],
    ['customer: sato', 'customer: saito'],
    ['{ ownership: 0, empathy: 0 }', '{ ownership: 0 }'],
    ['label: 怒り', 'label: *x'],
  )
  expect(told(text)).toEqual(['KD124 fone', 'KD202 saito', 'KD109 *x', 'KD301 rate'])
})
