import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { type Code, catalogue } from './catalogue.ts'
import { type Finding, finding } from './finding.ts'
import { renderFinding, sayFinding } from './render-finding.ts'

const at = (line: number, from: number, to: number) => ({ file: 'case/scenario.yaml', line, column: from, end: { line, column: to } })
const unknown = (line: number, from: number, to: number): Finding =>
  finding('KD201', at(line, from, to), { id: 'next-dya', nearest: 'next-day', others: 0 })

test('a finding is shown with its line, a caret and how to mend it', () => {
  expect(renderFinding(unknown(2, 7, 15), 'scenes:\ngoto: next-dya\n', 'ja')).toBe(
    [
      'case/scenario.yaml:2:7 誤り KD201: 「next-dya」という場面・結末はありません。',
      '2 | goto: next-dya',
      '  |       ^^^^^^^^',
      '  = 直し方：「next-day」のことではありませんか。',
    ].join('\n'),
  )
  expect(renderFinding(unknown(2, 7, 15), 'scenes:\ngoto: next-dya\n', 'en')).toContain('KD201: There is no scene or ending “next-dya”.')
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

const lists = ['allowed', 'axes', 'others', 'expected', 'ids', 'decisions', 'scenes', 'variants']
const numbers = 'limit byte codePoint fewest needed most least score more keys line times texts later value characters'.split(' ')
const one = { axis: 'empathy', policy: 'first', language: 'ja', found: 'text', kind: 'items', meter: { id: 'anger', least: 5, most: 5 } }
/** What `kind` says differs from message to message. */
const kinds: { readonly [code in Code]?: string } = { KD230: 'scene', KD243: 'good', KD245: 'choice', KD246: 'choice' }

/** Parameters that any message can be said with. */
const sampleFor = (code: Code) =>
  new Proxy<Record<string, unknown>>(
    { ...one, ...(kinds[code] && { kind: kinds[code] }) },
    {
      get: (known, key: string) =>
        known[key] ?? (key === 'missing' ? undefined : lists.includes(key) ? ['text'] : numbers.includes(key) ? 1 : 'text'),
    },
  )

test.each(Object.keys(catalogue) as Code[])('%s belongs to a group, and says its reason and its mending in both languages', (code) => {
  expect(code).toMatch(/^KD[1-5]\d\d$/)
  for (const language of ['ja', 'en'] as const) {
    const say = catalogue[code][language] as (given: unknown) => readonly string[]
    for (const part of say(sampleFor(code))) {
      expect(part).toMatch(language === 'ja' ? /[ぁ-ん]/ : /[a-z]{2}/)
      expect(part).not.toMatch(/undefined|NaN|\[object/)
      if (language === 'en') expect(part).not.toMatch(/[「」]/)
    }
  }
})

test('a meter that can only be one thing is said to be it', () => {
  const stuck = { kind: 'line', part: 'anger ≥ 50', meter: { id: 'anger', least: 55, most: 55 } } as const
  expect(sayFinding(finding('KD246', at(1, 1, 2), stuck), 'ja')[0]).toContain('「anger」は 55 です')
  expect(sayFinding(finding('KD246', at(1, 1, 2), stuck), 'en')[0]).toContain('“anger” is 55 here')
})
