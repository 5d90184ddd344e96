import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aScenario } from '../../../tests/support/a-scenario.ts'
import { renderFinding } from '../diagnostics/render-finding.ts'
import { loadScenario } from './load-scenario.ts'
import { printScenario } from './print/print-scenario.ts'

const sound = printScenario(aScenario())
const lines = sound.split('\n')

/** Loads, and shows every finding in both languages: nothing may throw, and every place must lie in the text. */
function survives(text: string): void {
  const { ok, findings } = loadScenario({ file: 'scenario.yaml', text }, [{ file: 'en.yaml', text }])
  expect(ok).toBe(!findings.some(({ severity }) => severity === 'error'))
  for (const finding of findings) {
    expect(finding.place.line).toBeLessThanOrEqual(text.split('\n').length)
    expect(renderFinding(finding, text, 'ja').length + renderFinding(finding, text, 'en').length).toBeGreaterThan(20)
  }
}

test('any text ends in findings that can be shown', () => {
  const yamlish = fc.string({
    unit: fc.constantFrom(
      'a',
      'b',
      ':',
      ' ',
      '\n',
      '-',
      '?',
      '[',
      ']',
      '{',
      '}',
      ',',
      '"',
      "'",
      '&',
      '*',
      '!',
      '|',
      '>',
      '%',
      '#',
      '\t',
      '<<',
    ),
    maxLength: 60,
  })
  fc.assert(fc.property(fc.oneof(yamlish, fc.string({ unit: 'binary' })), survives), { numRuns: 300 })
}, 60_000)

test('a sound scenario with a line taken away, doubled, indented or changed ends in findings that can be shown', () => {
  const change = fc.constantFrom<(line: string) => string[]>(
    () => [],
    (line) => [line, line],
    (line) => [`  ${line}`],
    (line) => [line.replace(/:.*/, ':')],
    (line) => [line.replace(/:.*/, ': [1, { a: ~ }]')],
    (line) => [line.replace(/[a-z]+/, 'x')],
    (line) => [line.replace(/: /, ':')],
  )
  const changes = fc.array(fc.tuple(fc.nat({ max: lines.length - 1 }), change), { minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(changes, (list) =>
      survives(lines.flatMap((line, index) => list.find(([at]) => at === index)?.[1](line) ?? [line]).join('\n')),
    ),
    { numRuns: 200 },
  )
}, 60_000)

test('any bytes end in findings', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(loadScenario({ file: 'a.yaml', bytes }).ok).toBe(false)
    }),
  )
})
