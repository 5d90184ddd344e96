import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryScenario } from '../../../tests/support/arbitrary-scenario.ts'
import { forAll } from '../../../tests/support/for-all.ts'
import { loadScenario } from '../load/load-scenario.ts'
import { printScenario } from '../load/print/print-scenario.ts'
import { readYaml } from '../load/read-yaml.ts'
import { formatFile } from './format-file.ts'

const formatted = (text: string, file = 'a/scenario.yaml') => {
  const result = formatFile({ file, text })
  if (!result.ok) throw new Error(`${JSON.stringify(result.findings)}\n${text}`)
  return result
}
const layout = (text: string) => formatted(text).text

describe('the layout', () => {
  test('keys come in the order of the schema, comments and blank lines stay with what they are about', () => {
    expect(
      layout(`# yaml-language-server: $schema=../scenario.schema.json
id: a   # the folder
# which format this is
format:   1


title: 'a title'
scenes:
    # ── first ──

    doorstep:
        choose:
            wait:
                goto: next
                # four, because
                rate: {empathy: 3,   ownership: 4}
                say: "Let us wait."
            # end of the options
        lines:   [One., Two.]
    # end of the scenes
`),
    ).toBe(`# yaml-language-server: $schema=../scenario.schema.json
# which format this is
format: 1
id: a # the folder

title: a title
scenes:
  # ── first ──

  doorstep:
    lines:
      - One.
      - Two.
    choose:
      wait:
        say: Let us wait.
        # four, because
        rate: { ownership: 4, empathy: 3 }
        goto: next
      # end of the options
  # end of the scenes
`)
  })

  test('what a document is worth and does stands before its parts', () => {
    const document = (...keys: string[]) => `scenes:\n  letter:\n    compose:\n${keys.map((key) => `      ${key}\n`).join('')}`
    const [base, effect] = ['base: { ownership: 2 }', 'effect: { clock: +5 }']
    const parts = 'parts:\n        thanks:\n          say: Thank you.'
    const title = 'title: Our answer'
    expect(layout(document(title, parts, effect, 'because: It is short.', base))).toBe(
      document(title, base, effect, parts, 'because: It is short.'),
    )
  })

  test('what is too long for one line, or has comments, is laid out in a block', () => {
    const long = 'あ'.repeat(50)
    expect(layout(`moves: [{ own.represent: ${long} }, # first\n anti.push]\n`)).toBe(
      `moves:\n  - { own.represent: ${long} } # first\n  - anti.push\n`,
    )
    const line = (words: string) => layout(`lines: [{ sato: ${words}, when: { has: card } }]\n`)
    expect(line(long)).toBe(`lines:\n  - { sato: ${long}, when: { has: card } }\n`)
    expect(line(long + long)).toBe(`lines:\n  - sato: ${long + long}\n    when: { has: card }\n`)
  })

  test.each([
    ['when it is needed', `a: "yes"\nb: "14:00"\nc: "4f5d75"\nd: "one: two"\ne: " x"\n`, undefined],
    ['and nowhere else', `a: "sato: yes"\nb: 'no way'\n`, `a: "sato: yes"\nb: no way\n`],
    ['in brackets for a comma too', `effect: { a: "x, y" }\n`, undefined],
    ['with the quotes that need no escapes', `a: "\\"x\\": y"\n`, `a: '"x": y'\n`],
  ])('quotes %s', (_, text, expected = text) => expect(layout(text)).toBe(expected))

  test('texts of several lines keep their lines', () => {
    const text = 'a: |-\n  one\n\n  two\nb: >-\n  three\n  four\n'
    expect(layout(text.replaceAll('\n  ', '\n     '))).toBe(text)
  })

  test('line ends and the byte-order mark are LF and none', () => {
    expect(formatted('\ufeffa: 1\r\n# x\r\nb: |-\r\n  y\r\n')).toEqual({ ok: true, changed: true, text: 'a: 1\n# x\nb: |-\n  y\n' })
    expect(formatted('a: 1\n')).toMatchObject({ changed: false })
  })

  test('effects and conditions keep their order', () => {
    const text = 'effect: { trust: +5, anger: -5, clock: +1 }\nwhen: { anger: { atMost: 4, atLeast: 3 }, has: card }\n'
    expect(layout(text)).toBe(text)
  })

  test.each(['a: 1\na: 2\n', 'a: [1\n', 'a: &x 1\nb: *x\n', '\tb: 1\n'])('what is not sound as YAML is refused with why: %j', (text) => {
    const result = formatFile({ file: 'x.yaml', text })
    expect(result.ok).toBe(false)
    expect(!result.ok && result.findings.length).toBeGreaterThan(0)
  })
})

/** A text with comments and blank lines in some of the places where they change nothing. */
const annotated = (text: string, places: readonly { at: number; indent: number; kind: number }[]) => {
  const value = JSON.stringify(readYaml({ file: 'x', text }).data?.value)
  let count = 0
  return places.reduce((before, { at, indent, kind }) => {
    const note = `# note ${count}.`
    const lines = before.split('\n')
    const line = at % lines.length
    const whole = lines[line] ?? ''
    if (kind === 0) lines.splice(line, 0, ' '.repeat(indent) + note)
    if (kind === 1) lines[line] = `${whole} ${note}`
    if (kind === 2) lines.splice(line, 0, '', ' '.repeat(indent) + note, '')
    if (kind === 3) lines[line] = whole.replace(/([[{,]) /, `$1 ${note}\n${' '.repeat(30)}`)
    if (kind === 4) lines[line] = whole.replace(/: (?=\S)/, `: ${note}\n${' '.repeat(30)}`)
    const after = lines.join('\n')
    const read = readYaml({ file: 'x', text: after })
    if (read.findings.length > 0 || JSON.stringify(read.data?.value) !== value) return before
    if (after.includes(note)) count += 1
    return after
  }, text)
}
const arbitraryPlaces = fc.array(fc.record({ at: fc.nat(400), indent: fc.nat(12), kind: fc.nat(4) }), { maxLength: 25, size: 'max' })
const notes = (text: string) => [...text.matchAll(/# note \d+\./g)].map(([note]) => note).sort()

describe('whatever is in the file', () => {
  let all = 0
  forAll(
    'it loads as before, keeps every comment, and is laid out once and for all',
    60,
    [arbitraryScenario(), arbitraryPlaces, fc.boolean()],
    (scenario, places, crlf) => {
      const written = annotated(printScenario(scenario), places)
      const file = `${scenario.id}/scenario.yaml`
      const { text } = formatted(crlf ? written.replaceAll('\n', '\r\n') : written, file)
      const [before, after] = [loadScenario({ file, text: written }), loadScenario({ file, text })]
      expect(after.ok && after.version.hash).toBe(before.ok && before.version.hash)
      expect(after.ok).toBe(true)
      expect(notes(text)).toEqual(notes(written))
      expect(formatFile({ file, text })).toEqual({ ok: true, text, changed: false })
      expect(text.startsWith('# yaml-language-server:')).toBe(written.startsWith('# yaml-language-server:'))
      all += notes(text).length
    },
  )

  test('the examples had comments enough', () => expect(all).toBeGreaterThan(100))
})
