import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { byNumbers, shippedVersion } from '../../../tests/support/by-numbers.ts'
import { shippedIds } from '../../../tests/support/shipped-scenarios.ts'
import { testShell } from '../../../tests/support/test-shell.ts'
import type { Receipt } from '../../core/score/receipt.ts'
import { replayWords as en } from '../../i18n/en/cli/replay.ts'
import { replayWords as ja } from '../../i18n/ja/cli/replay.ts'
import { BrokenScenario } from '../frame/broken-scenario.ts'
import { UsageError } from '../frame/usage-error.ts'
import { playCommand } from './play.ts'
import { replayCommand } from './replay.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kandokoro-replay-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** What `play --format json` writes of an attempt at `id` that reaches an ending. */
async function played(id: string, seed = '2'): Promise<string> {
  const { choices } = await byNumbers(await shippedVersion(id), seed, 'ja', (n) => n * 2)
  const test = testShell()
  await playCommand.run({ positionals: [`scenarios/${id}`], values: { seed, choices: choices.join(','), format: 'json' } }, test.shell)
  return test.out()
}

const receiptFrom = async (id: string): Promise<Receipt> => JSON.parse(await played(id)).receipt

async function replay(content: unknown, values: Record<string, string> = {}, language: 'ja' | 'en' = 'ja') {
  const file = join(folder, 'receipt.json')
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content, null, 2))
  const test = testShell({ language })
  const status = await replayCommand.run({ positionals: [file], values: { scenarios: 'scenarios', ...values } }, test.shell)
  return { status, out: test.out() }
}

const inJson = async (content: unknown) => {
  const { status, out } = await replay(content, { format: 'json' })
  return { status, receipts: JSON.parse(out).receipts }
}

describe('a receipt that holds', () => {
  it.each(shippedIds)('comes back from an attempt at %s', async (id) => {
    const receipt = await receiptFrom(id)
    const { status, out } = await replay(receipt)
    expect(status).toBe(0)
    expect(out).toContain(ja.holds)
    const { hash, rulesHash } = await shippedVersion(id)
    expect((await inJson(receipt)).receipts).toEqual([{ attempt: 'play', scenario: id, hash, checkedOn: { hash, rulesHash }, holds: true }])
  })

  it('says so in English', async () => {
    expect((await replay(await receiptFrom('once-calm'), {}, 'en')).out).toContain(en.holds)
  })

  it('may come in the document of play, through a pipe', async () => {
    const test = testShell({ answers: (await played('once-calm')).split('\n') })
    expect(await replayCommand.run({ positionals: ['-'], values: { scenarios: 'scenarios' } }, test.shell)).toBe(0)
    expect(test.out()).toContain(ja.holds)
  })

  it('may be one of a list; one that does not hold decides the status', async () => {
    const [one, other] = await Promise.all([receiptFrom('once-calm'), receiptFrom('endless-call')])
    expect((await replay([one, other])).status).toBe(0)
    const { status, receipts } = await inJson([one, { ...other, result: { ...other.result, ending: 'another' } }])
    expect(status).toBe(1)
    expect(receipts.map(({ holds }: { holds: boolean }) => holds)).toEqual([true, false])
  })

  it('may carry what the debrief adds: the trainee’s own rating, and where a retry began', async () => {
    const receipt = await receiptFrom('once-calm')
    const selfRating = { ownership: 3, empathy: 2, negotiation: 4 }
    const attempt = { ...receipt.attempt, selfRating, endedAt: 5, retryOf: { attempt: 'a', n: 1 } }
    expect((await replay({ ...receipt, attempt })).status).toBe(0)
  })
})

describe('a receipt that was tampered with', () => {
  it('shows figures to two places, and whole where that would hide the difference', async () => {
    const receipt = await receiptFrom('absent-customer')
    const { empathy } = receipt.result.axes
    const claiming = (score: number) => ({
      ...receipt,
      result: { ...receipt.result, axes: { ...receipt.result.axes, empathy: { ...empathy, score } } },
    })
    expect((await replay(claiming(12.3456789))).out).toContain('12.35')
    const near = empathy.score! + 0.0001
    expect((await replay(claiming(near))).out).toContain(String(near))
  })

  it('does not hold with another score on one axis, and the axis is named', async () => {
    const receipt = await receiptFrom('absent-customer')
    const { empathy } = receipt.result.axes
    expect(empathy.score).toBeGreaterThan(0)
    const axes = { ...receipt.result.axes, empathy: { ...empathy, score: empathy.score! + 1 } }
    const tampered = { ...receipt, result: { ...receipt.result, axes } }
    const { status, receipts } = await inJson(tampered)
    expect(status).toBe(1)
    const differences = [{ at: ['axes', 'empathy', 'score'], claimed: empathy.score! + 1, found: empathy.score }]
    expect(receipts[0]).toMatchObject({ holds: false, reason: 'differs', differences })
    const { out } = await replay(tampered)
    expect(out).toContain(ja.difference({ what: '共感の点', claimed: String(empathy.score! + 1), found: String(empathy.score) }))
    expect(out).not.toContain('当事者意識')
  })

  it('does not hold with a grade or an ending that was not reached', async () => {
    const receipt = await receiptFrom('absent-customer')
    const wrong = receipt.result.case === 'resolved' ? 'lost' : 'resolved'
    const { out } = await replay({ ...receipt, result: { ...receipt.result, case: wrong, ending: 'dream\u001b[2J' } })
    expect(out).toMatch(/案件　記録 (解決|決裂)　計算 (解決|継続|決裂)/)
    expect(out).toContain(`結末　記録 dream�[2J　計算 ${receipt.result.ending}`)
  })

  it('does not hold with any one decision changed for another that was offered there', async () => {
    const { decisions, receipt } = JSON.parse(await played('not-my-department'))
    for (const [n, { offered, decision }] of decisions.entries()) {
      const choose = offered.find((other: string) => other !== decision)
      const changed = receipt.attempt.decisions.with(n, { ...receipt.attempt.decisions[n], choose })
      const { status, receipts } = await inJson({ ...receipt, attempt: { ...receipt.attempt, decisions: changed } })
      expect(status).toBe(1)
      expect(['differs', 'refused', 'unfinished']).toContain(receipts[0].reason)
    }
  })

  it('tells which decision could not have been taken', async () => {
    const receipt = await receiptFrom('once-calm')
    const scene = receipt.attempt.decisions[1]!.scene
    const decisions = receipt.attempt.decisions.with(1, { scene, choose: 'toString', at: 0 })
    const { status, out } = await replay({ ...receipt, attempt: { ...receipt.attempt, decisions } })
    expect(status).toBe(1)
    expect(out).toContain(ja.refused({ n: 2, decision: `${scene} toString` }))
  })

  it('does not hold when it stops before an ending', async () => {
    const receipt = await receiptFrom('absent-customer')
    const decisions = receipt.attempt.decisions.slice(0, 2)
    const { status, out } = await replay({ ...receipt, attempt: { ...receipt.attempt, decisions } })
    expect(status).toBe(1)
    expect(out).toContain(ja.unfinished({ scene: receipt.attempt.decisions[2]!.scene }))
  })
})

describe('a receipt of another version', () => {
  /** A folder with the case changed by `change`, and the status and words of replaying on it. */
  async function onChanged(change: (yaml: string) => string) {
    const receipt = await receiptFrom('once-calm')
    const scenarios = await mkdtemp(join(folder, 'changed-'))
    await cp('scenarios/once-calm', join(scenarios, 'once-calm'), { recursive: true })
    await rm(join(scenarios, 'once-calm', 'en.yaml'))
    const file = join(scenarios, 'once-calm', 'scenario.yaml')
    await writeFile(file, change(await readFile(file, 'utf8')))
    return { receipt, ...(await replay(receipt, { scenarios })) }
  }

  it('is not checked on a wording, and both hashes are said', async () => {
    const { receipt, status, out } = await onChanged((yaml) => yaml.replace(/^title: .*$/m, 'title: 別の題'))
    expect(status).toBe(1)
    expect(out).toContain(ja.otherVersion)
    expect(out).toContain(ja.needed({ hash: receipt.attempt.hash }))
    expect(out.match(/[0-9a-f]{64}/g)).toHaveLength(2)
    expect(new Set(out.match(/[0-9a-f]{64}/g)).size).toBe(2)
    expect(out).toContain(ja.wouldHold)
  })

  it('tells where the same decisions now score differently', async () => {
    const { status, out } = await onChanged((yaml) => yaml.replaceAll(/empathy: 0/g, 'empathy: 1').replaceAll(/empathy: 4/g, 'empathy: 3'))
    expect(status).toBe(1)
    expect(out).toContain(ja.wouldDiffer)
  })

  it('is found among several versions of its scenario by its hash', async () => {
    const receipt = await receiptFrom('once-calm')
    const scenarios = await mkdtemp(join(folder, 'versions-'))
    await cp('scenarios/once-calm', join(scenarios, 'a/once-calm'), { recursive: true })
    await cp('scenarios/once-calm', join(scenarios, 'b/once-calm'), { recursive: true })
    await rm(join(scenarios, 'a/once-calm/en.yaml'))
    expect((await replay(receipt, { scenarios })).status).toBe(0)
    await rm(join(scenarios, 'b'), { recursive: true })
    expect((await replay(receipt, { scenarios })).out).toContain(ja.wouldHold)
  })
})

describe('what cannot be read', () => {
  it.each([
    ['{', 'JSON として読めません'],
    ['null', '受講記録として読めません。'],
    ['[]', '受講記録がありません'],
    ['{"format":1}', 'attempt が記録の形に合いません'],
  ])('is refused in one line: %s', async (content, message) => {
    const refused = replay(content)
    await expect(refused).rejects.toThrow(UsageError)
    await expect(refused).rejects.toThrow(message)
  })

  it('names the place at which a receipt has another shape', async () => {
    const receipt = await receiptFrom('once-calm')
    const decisions = [{ scene: 'a', choose: 'b', silence: true, at: 0 }]
    await expect(replay([receipt, { ...receipt, attempt: { ...receipt.attempt, decisions } }])).rejects.toThrow('1.attempt.decisions.0')
    const { ownership, ...axes } = receipt.result.axes
    await expect(replay({ ...receipt, result: { ...receipt.result, axes } })).rejects.toThrow('result.axes.ownership')
  })

  it('refuses a play without an ending, an unknown scenario, a missing file and a missing option', async () => {
    const { receipt, ...unfinished } = JSON.parse(await played('once-calm'))
    await expect(replay(unfinished)).rejects.toThrow('結末に着いていない')
    const elsewhere = { ...receipt, attempt: { ...receipt.attempt, scenario: 'once-clam' } }
    await expect(replay(elsewhere)).rejects.toThrow(
      ja.unknownScenario({ scenario: 'once-clam', folder: 'scenarios', nearest: 'once-calm' }),
    )
    const run = (positional: string, values: Record<string, string>) =>
      replayCommand.run({ positionals: [positional], values }, testShell().shell)
    await expect(run('nowhere.json', { scenarios: 'scenarios' })).rejects.toThrow('「nowhere.json」というファイルやフォルダーはありません')
    await expect(run('x', {})).rejects.toThrow(ja.noScenarios)
  })

  it('refuses a scenario that is there but cannot be loaded', async () => {
    const receipt = await receiptFrom('once-calm')
    const scenarios = await mkdtemp(join(folder, 'broken-'))
    await cp('scenarios/once-calm', join(scenarios, 'once-calm'), { recursive: true })
    const file = join(scenarios, 'once-calm', 'scenario.yaml')
    await writeFile(file, (await readFile(file, 'utf8')).replace(/^start: .*$/m, 'start: nowhere'))
    const refused = replay(receipt, { scenarios })
    await expect(refused).rejects.toThrow(BrokenScenario)
    await expect(refused).rejects.toThrow('計算し直せません')
  })
})
