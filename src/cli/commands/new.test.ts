import { promises } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { testShell } from '../../../tests/support/test-shell.ts'
import { formatFile } from '../../core/edit/format-file.ts'
import { type Axis, axes } from '../../core/scenario/axis.ts'
import { scenarioJsonSchema } from '../../core/scenario/json-schema.ts'
import type { Scenario } from '../../core/scenario/scenario.ts'
import { ratedAxes, ratedDecisions, rateOf } from '../../core/score/rated-axes.ts'
import { startWorld, step } from '../../core/step/step.ts'
import { variantsOf } from '../../core/step/variants.ts'
import type { World } from '../../core/step/world.ts'
import { policyScores } from '../../core/verify/policy-scores.ts'
import { loadCase, oneCase } from '../files/read-case.ts'
import { UsageError } from '../frame/usage-error.ts'
import { newCommand } from './new.ts'

let folder: string
beforeEach(async () => {
  folder = await promises.mkdtemp(join(tmpdir(), 'kandokoro-new-'))
})
afterEach(() => promises.rm(folder, { recursive: true }))

async function make(id = 'first-case', language: 'ja' | 'en' = 'ja', values: Record<string, string> = {}) {
  const { shell, out, err } = testShell({ folder, language })
  await newCommand.run({ positionals: [id], values }, shell)
  return { shell, out: out(), err: err() }
}
async function loaded(id: string, language: 'ja' | 'en') {
  const { shell, out } = await make(id, language)
  const result = loadCase(await oneCase(out.trim(), shell))
  if (!result.ok) throw new Error(JSON.stringify(result.findings))
  return result
}

type Way = { readonly ending: string; readonly seen: readonly string[]; readonly opportunities: Readonly<Record<Axis, number>> }

/** Every way through, decision by decision. */
function ways(
  scenario: Scenario,
  world: World,
  seen: readonly string[] = [],
  before = { ownership: 0, empathy: 0, negotiation: 0 },
): Way[] {
  if (world.scene in scenario.endings) return [{ ending: world.scene, seen, opportunities: before }]
  const offered = ratedDecisions(scenario, world, false)
  const rates = offered.map(({ rate }) => rate)
  return offered.flatMap(({ decision }) => {
    const rated = ratedAxes(rateOf(scenario, world, decision), rates)
    const isOpportunity = (axis: Axis) => (rated[axis]?.best ?? 0) > (rated[axis]?.worst ?? 0)
    const stepped = step(scenario, world, decision)
    if (!stepped.ok) throw new Error(JSON.stringify(stepped.refusal))
    const opportunities = Object.fromEntries(axes.map((axis) => [axis, before[axis] + (isOpportunity(axis) ? 1 : 0)])) as typeof before
    return ways(scenario, stepped.world, [...seen, `${world.scene}/${'choose' in decision ? decision.choose : ''}`], opportunities)
  })
}

describe.each(['ja', 'en'] as const)('the case in %s', (language) => {
  test('loads without findings under its id, laid out as format would', async () => {
    const { version, findings, source } = await loaded('my-case', language)
    expect(findings).toEqual([])
    expect(version.scenario).toMatchObject({ id: 'my-case', language })
    expect(formatFile({ file: source.file, text: source.text })).toMatchObject({ ok: true, changed: false })
  })

  test('gives every axis three opportunities on every way, and every scene and ending under every circumstance', async () => {
    const { scenario } = (await loaded('my-case', language)).version
    const all = Object.entries(scenario.scenes).flatMap(([scene, { choose }]) => Object.keys(choose ?? {}).map((id) => `${scene}/${id}`))
    for (const variant of variantsOf(scenario)) {
      const found = ways(scenario, startWorld(scenario, variant))
      expect(new Set(found.map(({ ending }) => ending))).toEqual(new Set(Object.keys(scenario.endings)))
      expect(new Set(found.flatMap(({ seen }) => seen))).toEqual(new Set(all))
      for (const axis of scenario.trains) expect(Math.min(...found.map((way) => way.opportunities[axis]))).toBeGreaterThanOrEqual(3)
    }
  })

  test('cannot be gamed: no fixed policy scores over 60, and options are about equally long', async () => {
    const { scenario } = (await loaded('my-case', language)).version
    for (const [policy, { mean }] of Object.entries(policyScores(scenario))) {
      for (const axis of scenario.trains) expect(mean[axis], `${policy}, ${axis}`).toBeLessThanOrEqual(60)
    }
    for (const { choose = {} } of Object.values(scenario.scenes)) {
      const lengths = Object.values(choose).map(({ say = '' }) => [...say].length)
      expect(Math.max(...lengths) / Math.min(...lengths)).toBeLessThanOrEqual(1.6)
    }
  })
})

test('the schema stands where the case says it is', async () => {
  await make('a', 'ja', { in: 'my/cases' })
  const text = await promises.readFile(join(folder, 'my/cases/a/scenario.yaml'), 'utf8')
  const named = /^# yaml-language-server: \$schema=(.*)/.exec(text)?.[1] ?? ''
  const schema = await promises.readFile(join(folder, 'my/cases/a', named), 'utf8')
  expect(JSON.parse(schema)).toEqual(JSON.parse(JSON.stringify(scenarioJsonSchema())))
})

test('a schema that is there already is kept', async () => {
  await promises.mkdir(join(folder, 'scenarios'))
  await promises.writeFile(join(folder, 'scenarios/scenario.schema.json'), '{}')
  await make()
  expect(await promises.readFile(join(folder, 'scenarios/scenario.schema.json'), 'utf8')).toBe('{}')
})

test('it says what was made and what to do next', async () => {
  const { out, err } = await make()
  expect(out).toBe('scenarios/first-case/scenario.yaml\n')
  expect(err).toContain('kandokoro check scenarios/first-case\n')
})

test('what to do next can be run as it was run', async () => {
  const { shell, err } = testShell({ folder, language: 'en', invocation: 'npm run -s kandokoro --' })
  await newCommand.run({ positionals: ['a'], values: {} }, shell)
  expect(err()).toContain('  try        npm run -s kandokoro -- play scenarios/a\n')
})

test('a folder in which nothing can be made is refused at once', async () => {
  await promises.writeFile(join(folder, 'file'), '')
  await expect(make('a', 'en', { in: 'file/cases' })).rejects.toThrow('“file/cases/a” cannot be written (ENOTDIR).')
  // Asked to make folders there one within the other, Node never comes back.
  if (process.platform === 'linux')
    await expect(make('a', 'en', { in: '/proc/none/cases' })).rejects.toThrow(/cannot be written \(ENOENT\)/)
})

test.each(['Case', '1st', 'a_b', '', '../a', 'a/b', 'clock'])('an id that is none is refused: %j', async (id) => {
  await expect(make(id)).rejects.toThrow(UsageError)
  expect(await promises.readdir(folder)).toEqual([])
})

test('an id that YAML would read as something else is quoted', async () => expect((await loaded('null', 'en')).findings).toEqual([]))

test('nothing is overwritten', async () => {
  await make()
  const file = join(folder, 'scenarios/first-case/scenario.yaml')
  await promises.writeFile(file, 'mine')
  await expect(make()).rejects.toThrow(UsageError)
  expect(await promises.readFile(file, 'utf8')).toBe('mine')
})
