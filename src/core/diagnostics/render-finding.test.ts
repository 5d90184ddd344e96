import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { type Code, catalogue } from './catalogue.ts'
import { type Finding, finding } from './finding.ts'
import { renderFinding } from './render-finding.ts'

const at = (line: number, from: number, to: number) => ({ file: 'case/scenario.yaml', line, column: from, end: { line, column: to } })
const unknown = (line: number, from: number, to: number): Finding =>
  finding('KD201', at(line, from, to), { id: 'next-dya', nearest: 'next-day', others: 0 })

test('a finding is shown with its line, a caret and how to mend it', () => {
  expect(renderFinding(unknown(2, 7, 15), 'scenes:\ngoto: next-dya\n', 'ja')).toBe(
    [
      'case/scenario.yaml:2:7 誤り KD201: 「next-dya」という場面・結末はありません。',
      '2 | goto: next-dya',
      '  |       ^^^^^^^^',
      '  = 直し方: 「next-day」のことではありませんか。',
    ].join('\n'),
  )
  expect(renderFinding(unknown(2, 7, 15), 'scenes:\ngoto: next-dya\n', 'en')).toContain('KD201: There is no scene or ending 「next-dya」.')
})

test('on a terminal the parts of a finding are marked, and nothing else changes', () => {
  const mark = (style: string) => (text: string) => `<${style}>${text}</${style}>`
  const paint = { bold: mark('bold'), dim: mark('dim'), red: mark('red'), yellow: mark('yellow'), blue: mark('blue') }
  const text = 'scenes:\ngoto: next-dya\n'
  const marked = renderFinding(unknown(2, 7, 15), text, 'en', paint)
  expect(marked).toContain('<bold>case/scenario.yaml:2:7</bold> <red>error KD201</red>: ')
  expect(marked).toContain('<red>      ^^^^^^^^</red>')
  expect(renderFinding({ ...unknown(2, 7, 15), severity: 'note' }, text, 'en', paint)).toContain('<blue>note KD201</blue>')
  expect(marked.replace(/<[^>]+>/g, '')).toBe(renderFinding(unknown(2, 7, 15), text, 'en'))
})

/** The columns of a terminal before the first caret, and how many carets there are. */
function caretOf(rendered: string): { before: string; carets: number; line: string } {
  const [, line = '', caret = ''] = rendered.split('\n')
  return { before: caret.slice(0, caret.indexOf('^')), carets: caret.length - caret.indexOf('^'), line }
}

test('full-width characters take two columns', () => {
  const text = '{ 佐藤: ｶﾅ、goto: next-dya }'
  const { before, carets, line } = caretOf(renderFinding(unknown(1, text.indexOf('next') + 1, text.indexOf('next') + 9), text, 'ja'))
  expect(stringWidth(before)).toBe(stringWidth(line.slice(0, line.indexOf('next-dya'))))
  expect(carets).toBe(8)
  expect(caretOf(renderFinding(unknown(1, 3, 5), text, 'ja')).carets).toBe(4)
})

test('a long line is cut around the place', () => {
  const text = `${'長い文。'.repeat(200)}next-dya${'続き。'.repeat(200)}`
  const { before, line } = caretOf(renderFinding(unknown(1, 801, 809), text, 'ja'))
  expect(stringWidth(line)).toBeLessThan(110)
  expect(line).toMatch(/…長い文.*next-dya続き.*…$/)
  expect(stringWidth(before)).toBe(stringWidth(line.slice(0, line.indexOf('next-dya'))))
})

test('a line of megabytes is shown at once, and a terminal obeys nothing in it', () => {
  const text = `${'a'.repeat(2_000_000)}\u001b[31m`
  expect(renderFinding(unknown(1, 2_000_001, 2_000_005), text, 'ja')).not.toContain('\u001b')
})

test('a place beyond the text is told without a line', () => {
  expect(renderFinding(unknown(9, 1, 2), 'one line', 'ja').split('\n')).toHaveLength(2)
})

test('every code belongs to a group, and says its reason and its mending in both languages', () => {
  // Parameters of any message: each takes what it knows.
  const parameters = new Proxy(
    {},
    {
      get: (_, key) =>
        ['allowed', 'axes', 'others', 'expected', 'ids'].includes(String(key))
          ? ['text']
          : key === 'found'
            ? 'text'
            : key === 'kind'
              ? 'items'
              : 1,
    },
  )
  for (const code of Object.keys(catalogue) as Code[]) {
    expect(code).toMatch(/^KD[1-5]\d\d$/)
    for (const language of ['ja', 'en'] as const) {
      const say = catalogue[code][language] as (given: unknown) => readonly string[]
      const said = (() => {
        try {
          return say(parameters)
        } catch {
          return say(new Proxy({}, { get: () => 'text' }))
        }
      })()
      expect(
        said.every((part) => part.length > 4),
        code,
      ).toBe(true)
    }
  }
})
