import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' }
import Ajv from 'ajv'
import draft04 from 'ajv/lib/refs/json-schema-draft-04.json' with { type: 'json' }
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { languageOf } from '../../src/cli/frame/language-of.ts'
import { run } from '../../src/cli/frame/run.ts'
import { brokenCase, doubtfulCase, soundCase } from '../support/a-case.ts'
import { buildKandokoro, runKandokoro } from '../support/run-kandokoro.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { testShell } from '../support/test-shell.ts'

// Each process starts anew, and reads the dictionary of the prose checks.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

beforeAll(buildKandokoro)

/** What `check` comes to, without a process of its own. */
async function check(argv: readonly string[], { folder }: { folder?: string } = {}) {
  const { shell, out, err } = testShell({ language: languageOf(argv, {}, 'en'), ...(folder !== undefined && { folder }) })
  const status = await run(['check', ...argv], shell)
  return { status, out: out(), err: err() }
}

const position = z.strictObject({ line: z.int().positive(), column: z.int().positive() })
const finding = z.strictObject({
  code: z.string().regex(/^KD[1-5]\d\d$/),
  severity: z.enum(['error', 'warning', 'note']),
  message: z.string().min(5),
  mend: z.string().min(5),
  help: z.string().regex(/^docs\/findings\/KD\d{3}\.md$/),
  place: z.strictObject({
    file: z.string(),
    ...position.shape,
    end: position,
    path: z.array(z.union([z.string(), z.int().nonnegative()])).optional(),
  }),
})
const count = z.int().nonnegative()
const shape = z.strictObject({
  format: z.literal(1),
  tool: z.strictObject({ name: z.literal('kandokoro'), version: z.string().regex(/^\d+\.\d+\.\d+$/) }),
  summary: z.strictObject({ errors: count, warnings: count, notes: count, files: count, complete: z.boolean() }),
  files: z.array(
    z.strictObject({
      file: z.string(),
      id: z.string().optional(),
      hash: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .optional(),
      complete: z.boolean(),
      worlds: z.strictObject({ value: count, exact: z.boolean() }).optional(),
      findings: z.array(finding),
    }),
  ),
})

describe('the status', () => {
  test('is 0 where there is nothing to say against the scenarios', async () => {
    const { status, out, err } = await runKandokoro(['check', 'scenarios'])
    expect([status, err]).toEqual([0, ''])
    expect(out).toMatch(/^5 scenarios: .*\(30,010 worlds, all explored\)$/m)
  })

  test('is 1 for errors, and for warnings only when strict', async () => {
    const folder = await temporaryFolder({
      'broken/scenario.yaml': brokenCase('broken').text,
      'doubtful/scenario.yaml': doubtfulCase('doubtful'),
    })
    expect((await check(['broken'], { folder })).status).toBe(1)
    expect((await check(['.'], { folder })).status).toBe(1)
    expect((await check(['doubtful'], { folder })).status).toBe(0)
    expect((await runKandokoro(['check', 'doubtful', '--strict'], { folder })).status).toBe(1)
  })

  test('is 3 where the limit of worlds was reached, and says what is proven; errors weigh more', async () => {
    const limited = await runKandokoro(['check', 'scenarios/once-calm', '--limit', '5'])
    expect(limited.status).toBe(3)
    expect(limited.err).toMatch(
      /^scenarios\/once-calm\/scenario\.yaml: the limit of worlds was reached.* Proven are .* Not proven is .*\n$/,
    )
    const folder = await temporaryFolder({ 'a/scenario.yaml': brokenCase('a').text })
    const both = await check(['scenarios/once-calm', folder, '--limit', '5', '--format', 'json'])
    expect(both.status).toBe(1)
    const { summary, files } = shape.parse(JSON.parse(both.out))
    expect(summary.complete).toBe(false)
    expect(files[0]).toMatchObject({ complete: false, worlds: { exact: false } })
    const log = JSON.parse((await check(['scenarios/once-calm', '--limit', '5', '--format', 'sarif'])).out)
    expect(faultsOf(log)).toEqual([])
    expect(log.runs[0].invocations[0].toolExecutionNotifications).toHaveLength(1)
  })
})

describe('text', () => {
  test('shows each finding with its line and caret, then how many there are', async () => {
    const broken = brokenCase('a')
    const folder = await temporaryFolder({ 'a/scenario.yaml': broken.text, 'b/scenario.yaml': doubtfulCase('b') })
    const { out, err } = await check(['a', 'b'], { folder })
    const [first = '', second = '', summary = ''] = out.split('\n\n')
    expect(first).toMatch(new RegExp(`^a/scenario\\.yaml:${broken.line}:\\d+ error KD201: .*waited-alredy`))
    expect(first).toMatch(/^ +\| +\^{13}$/m)
    expect(second).toMatch(/^b\/scenario\.yaml:\d+:\d+ warning KD\d{3}: .*spare/)
    expect(summary).toBe('2 scenarios: 1 error, 1 warning, 0 notes\nkandokoro explain KD201 explains a finding.\n')
    expect(err).toBe('')
    const one = await check(['b'], { folder })
    expect(one.out).toMatch(/^1 scenario: 0 errors, 1 warning, 0 notes \([\d,]+ worlds, all explored\)$/m)
    const japanese = await check(['a', '--lang', 'ja'], { folder })
    expect(japanese.out).toContain('誤り KD201: ')
    expect(japanese.out).toContain('シナリオ 1件：誤り 1、注意 0、参考 0')
  })

  test('colour marks it and changes nothing else', async () => {
    const folder = await temporaryFolder({ 'scenario.yaml': brokenCase('a').text })
    const plain = await runKandokoro(['check', '.'], { folder })
    const coloured = await runKandokoro(['check', '.'], { folder, environment: { FORCE_COLOR: '1' } })
    expect(plain.out).not.toContain('\u001b')
    expect(coloured.out).toContain('\u001b[31merror KD201\u001b[39m')
    expect(coloured.out.replace(/\u001b\[\d+m/g, '')).toBe(plain.out)
  })

  test('a case is checked once, though several paths lead to it', async () => {
    const folder = await temporaryFolder({ 'a/scenario.yaml': brokenCase('a').text, 'a/ja.yaml': 'translates: a\nlanguage: ja\n' })
    const { out } = await check(['a', '.', 'a/ja.yaml', `${folder}/a/scenario.yaml`], { folder })
    expect(out.match(/KD201: /g)).toHaveLength(1)
  })
})

describe('json', () => {
  test('has the documented shape, and nothing stands beside it', async () => {
    const broken = brokenCase('a')
    const folder = await temporaryFolder({
      'a/scenario.yaml': broken.text,
      'b/scenario.yaml': doubtfulCase('b'),
      'c/scenario.yaml': soundCase('c'),
      'c/ja.yaml': 'translates: c\nlanguage: ja\n',
    })
    const { status, out, err } = await runKandokoro(['check', '.', '--format', 'json'], { folder })
    expect([status, err]).toEqual([1, ''])
    const { summary, files } = shape.parse(JSON.parse(out))
    expect(summary).toMatchObject({ errors: 1, files: 3, complete: false })
    expect(files.map(({ file, id }) => [file, id])).toEqual([
      ['a/scenario.yaml', undefined],
      ['b/scenario.yaml', 'b'],
      ['c/scenario.yaml', 'c'],
    ])
    expect(files[0]?.findings[0]).toMatchObject({ code: 'KD201', help: 'docs/findings/KD201.md', place: { line: broken.line } })
    expect(files[2]?.findings.map(({ place }) => place.file)).toContain('c/ja.yaml')
    const all = files.flatMap(({ findings }) => findings)
    expect(all.filter(({ severity }) => severity === 'warning')).toHaveLength(summary.warnings)
    expect(all.filter(({ severity }) => severity === 'note')).toHaveLength(summary.notes)
  })

  test('comes whole through a pipe, however long', async () => {
    const files = Array.from({ length: 4 }, (_, index) => [`c${index}/scenario.yaml`, doubtfulCase(`c${index}`, 150)])
    const folder = await temporaryFolder(Object.fromEntries(files))
    const { out } = await runKandokoro(['check', '.', '--format', 'json'], { folder })
    expect(out.length).toBeGreaterThan(200_000)
    shape.parse(JSON.parse(out))
  })
})

describe('sarif', () => {
  test('is valid against the schema of 2.1.0, and points at the place', async () => {
    const name = '不在 100%#1?'
    const broken = brokenCase('a')
    const folder = await temporaryFolder({ [`${name}/scenario.yaml`]: broken.text, 'b/scenario.yaml': doubtfulCase('b') })
    const { status, out, err } = await runKandokoro(['check', '.', '--format', 'sarif', '--lang', 'ja'], { folder })
    expect([status, err]).toEqual([1, ''])
    const log = JSON.parse(out)
    expect(faultsOf(log)).toEqual([])
    expect(faultsOf({ ...log, version: '2.0.0' })).not.toEqual([])

    const [run] = log.runs
    expect(run.columnKind).toBe('utf16CodeUnits')
    const result = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'KD201')
    expect(result).toMatchObject({ level: 'error' })
    expect(run.tool.driver.rules[result.ruleIndex].id).toBe('KD201')
    const { artifactLocation, region } = result.locations[0].physicalLocation
    expect(artifactLocation.uri).toBe(`${encodeURIComponent(name)}/scenario.yaml`)
    const line = broken.text.split('\n')[region.startLine - 1] ?? ''
    expect(line.slice(region.startColumn - 1, region.endColumn - 1)).toBe('waited-alredy')
  })

  test('tells a finding again by its fingerprint when lines have moved', async () => {
    const { text } = brokenCase('a')
    const folder = await temporaryFolder({ 'scenario.yaml': text })
    const moved = await temporaryFolder({ 'scenario.yaml': `# 一行増えた\n\n${text}` })
    const results = async (at: string) => JSON.parse((await check(['.', '--format', 'sarif'], { folder: at })).out).runs[0].results
    const [before, after] = [await results(folder), await results(moved)]
    expect(after[0].partialFingerprints).toEqual(before[0].partialFingerprints)
    const fingerprints = before.map((one: { partialFingerprints: Record<string, string> }) => one.partialFingerprints['kandokoro/v1'])
    expect(new Set(fingerprints).size).toBe(fingerprints.length)
  })

  test('is valid where there is nothing to say', async () => {
    const { status, out } = await check(['scenarios/once-calm', '--format', 'sarif'])
    expect(status).toBe(0)
    expect(faultsOf(JSON.parse(out))).toEqual([])
  })
})

/** What the official schema has against a log. */
function faultsOf(log: unknown): unknown[] {
  const ajv = new Ajv({ schemaId: 'auto', validateSchema: false, allErrors: true })
  ajv.addMetaSchema(draft04)
  const validate = ajv.compile(sarifSchema)
  validate(log)
  return validate.errors ?? []
}
