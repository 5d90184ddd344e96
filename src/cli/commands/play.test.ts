import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { byNumbers, shippedVersion } from '../../../tests/support/by-numbers.ts'
import { shippedIds } from '../../../tests/support/shipped-scenarios.ts'
import { testShell } from '../../../tests/support/test-shell.ts'
import { inLanguage } from '../../core/scenario/version.ts'
import { drawVariant, variantsOf } from '../../core/step/variants.ts'
import { playWords as en } from '../../i18n/en/cli/play.ts'
import { playWords as ja } from '../../i18n/ja/cli/play.ts'
import { BrokenScenario } from '../frame/broken-scenario.ts'
import { UsageError } from '../frame/usage-error.ts'
import { playCommand } from './play.ts'

type Shelled = Parameters<typeof testShell>[0]

async function play(id: string, values: Record<string, string | boolean | string[]>, given: Shelled = {}) {
  const test = testShell(given)
  const status = await playCommand.run({ positionals: [`scenarios/${id}`], values }, test.shell)
  return { status, out: test.out() }
}

const json = async (id: string, values: Record<string, string | boolean | string[]>) => {
  const { status, out } = await play(id, { ...values, format: 'json' })
  return { status, document: JSON.parse(out) }
}

/** Without spaces and line breaks, which wrapping moves. */
const bare = (text: string) => text.replace(/\s/g, '')

describe('at a terminal', () => {
  it.each(shippedIds.flatMap((id) => (['ja', 'en'] as const).map((language) => [id, language] as const)))(
    'plays %s by numbers to an ending, in %s',
    async (id, language) => {
      const version = await shippedVersion(id)
      const scenario = inLanguage(version, language)
      const { answers, view } = await byNumbers(version, 'door', language, (n) => n)
      const { status, out } = await play(id, { seed: 'door' }, { answers, language })
      expect(status).toBe(0)
      // All that the stage on the web would have shown is there, in its order.
      let from = 0
      for (const line of view.lines) {
        const texts = line.kind === 'document' ? line.parts : line.kind === 'silence' ? [] : [line.text]
        for (const text of texts) {
          const at = bare(out).indexOf(bare(text), from)
          expect(at, text).toBeGreaterThanOrEqual(from)
          from = at
        }
      }
      const ending = scenario.endings[view.scene]!
      expect(bare(out.slice(out.lastIndexOf({ ja, en }[language].ending)))).toContain(bare(ending.lesson).slice(0, 10))
    },
  )

  it('names who speaks and their mood, the clock and what is held', async () => {
    const { out } = await play('absent-customer', { seed: '0' }, { answers: ['q'] })
    expect(out).toMatch(/田村さん\n {2}「お約束は/)
    expect(out).toContain('14:00 お約束は14時')
    expect(out).toContain('佐藤様: 不満')
    expect(out).toMatch(/怒り █+░+/)
    expect(out).toContain('手元にあるもの: 名刺')
  })

  it('keeps what the player must not know out of the play itself: ratings come at the end', async () => {
    const { out } = await play('absent-customer', { seed: '0' }, { answers: ['1', '1', 'q'] })
    expect(out.split(ja.scores)[0]).not.toContain('当事者意識')
    expect(out.split(ja.scores)[1]).toContain('当事者意識')
  })

  it('shows what is wrong with a scenario that cannot be loaded', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kandokoro-play-'))
    await writeFile(join(folder, 'scenario.yaml'), 'format: 2\n')
    const { shell, err } = testShell({ folder })
    await expect(playCommand.run({ positionals: ['scenario.yaml'], values: {} }, shell)).rejects.toThrow(BrokenScenario)
    expect(err()).toContain('scenario.yaml:1:9')
    await rm(folder, { recursive: true })
  })

  it('takes the last decision back, and says so where there is none', async () => {
    const { out } = await play('once-calm', { seed: '0' }, { answers: ['u', '1', 'u', '2', 'q'] })
    const once = await play('once-calm', { seed: '0' }, { answers: ['2', 'q'] })
    expect(out).toContain(ja.nothingToUndo)
    expect(out).toContain(ja.undone)
    expect(out.slice(out.indexOf(ja.scores))).toBe(once.out.slice(once.out.indexOf(ja.scores)))
    const other = await play('once-calm', { seed: '0' }, { answers: ['1', 'q'] })
    expect(other.out.slice(other.out.indexOf(ja.scores))).not.toBe(once.out.slice(once.out.indexOf(ja.scores)))
  })

  it('stops with q and tells the options that go on from there', async () => {
    const { status, out } = await play('endless-call', { seed: "it's" }, { answers: ['1', '2', 'q'] })
    expect(status).toBe(0)
    const [, choices] = /--seed='it'\\''s' --choices=(\S+)$/m.exec(out) ?? []
    const { document } = await json('endless-call', { seed: "it's", choices: choices! })
    expect(document.choices).toHaveLength(2)
    expect(document.choices.join(',')).toBe(choices)
  })

  it('takes the end of input for q', async () => {
    const { status, out } = await play('endless-call', { seed: '0' }, { answers: ['1'] })
    expect(status).toBe(0)
    expect(out).toContain(ja.stopped)
  })

  it('asks again after a mistake, and shows help and papers', async () => {
    const { out } = await play('absent-customer', { seed: '0' }, { answers: ['x', '77', '?', 'p', '1', 'q'] })
    expect(out).toContain(ja.notANumber({ given: 'x' }))
    expect(out).toContain(ja.outOfRange({ given: 77, least: 1, most: 4 }))
    expect(out).toContain(ja.keysHelp.undo)
    expect(out).toContain('相談記録')
    expect(out).toContain(ja.decision({ n: 1, scene: 'doorstep' }))
  })

  it('goes on by hand after --choices', async () => {
    const { answers, choices } = await byNumbers(await shippedVersion('once-calm'), '3', 'ja', () => 0)
    const { status, out } = await play('once-calm', { seed: '3', choices: choices.slice(0, 2).join(',') }, { answers: answers.slice(2) })
    expect(status).toBe(0)
    expect(out).toContain(`--seed=3 --choices=${choices.join(',')}\n`)
  })

  it('draws another seed each time', async () => {
    const seeds = await Promise.all([1, 2].map(async () => /--seed=(\S+)/.exec((await play('once-calm', {}, { answers: ['q'] })).out)?.[1]))
    expect(seeds[0]).not.toBe(seeds[1])
  })

  it.each(shippedIds)('offers silence in %s, only with --timers', async (id) => {
    const { seed, choices } = await untilSilence(id)
    const given = { seed, choices: choices.join(',') }
    const { out } = await play(id, { ...given, timers: true }, { answers: ['0', 'q'] })
    expect(out).toContain(ja.wait)
    expect(out).toContain(ja.waited)
    expect(out).toMatch(/~ --timers$/m)
    expect((await play(id, given, { answers: ['0', 'q'] })).out).not.toContain(ja.wait)
    await expect(play(id, { ...given, choices: [...choices, '~'].join(',') })).rejects.toThrow('「~」は選べません')
  })

  /** The choices that lead to a scene in which silence is offered, found by playing in many ways. */
  async function untilSilence(id: string): Promise<{ seed: string; choices: readonly string[] }> {
    const version = await shippedVersion(id)
    for (let n = 0; n < 60; n++) {
      const seed = String(n)
      const { choices, scenes } = await byNumbers(version, seed, 'ja', (taken) => taken * n)
      const at = scenes.findIndex((scene) => version.scenario.scenes[scene]?.silence !== undefined)
      if (at > 0) return { seed, choices: choices.slice(0, at) }
    }
    throw new Error(`No silence found in ${id}.`)
  }
})

describe('without a person', () => {
  it('reads answers from a pipe; where they end before an ending, the status is 1', async () => {
    const { answers } = await byNumbers(await shippedVersion('once-calm'), '0', 'ja', () => 0)
    expect((await play('once-calm', {}, { answers, isInteractive: false })).status).toBe(0)
    const short = await play('once-calm', {}, { answers: answers.slice(0, -1), isInteractive: false })
    expect(short.status).toBe(1)
    expect(bare(short.out)).toContain(bare('結末に着く前に選択が尽きました。'))
  })

  it('does not read standard input where --choices are given', async () => {
    const { choices } = await byNumbers(await shippedVersion('once-calm'), '0', 'ja', () => 0)
    const { status, out } = await play(
      'once-calm',
      { choices: choices.slice(0, 1).join(',') },
      { answers: ['1', '1'], isInteractive: false },
    )
    expect(status).toBe(1)
    expect(out).toContain(`--seed=0 --choices=${choices[0]}\n`)
  })

  it('tells which choices there are where one is not offered', async () => {
    const refused = play('absent-customer', { choices: 'quit' })
    await expect(refused).rejects.toThrow(UsageError)
    await expect(refused).rejects.toThrow(
      ja.noSuchChoice({ scene: 'doorstep', given: 'quit', offered: 'ring、quiet、inform、leave', nearest: 'quiet' }),
    )
    await expect(play('absent-customer', { choices: 'quiet,~' })).rejects.toThrow('「half-hour」で「~」は選べません')
    await expect(play('absent-customer', { choices: 'quiet+ring' })).rejects.toThrow('「quiet+ring」は選べません')
  })

  it('tells what is wrong with a document', async () => {
    const { choices } = await byNumbers(await shippedVersion('absent-customer'), '0', 'ja', () => 1)
    const at = choices.findIndex((choice) => choice.includes('+'))
    const [part] = choices[at]!.split('+')
    const withDocument = (document: string) => play('absent-customer', { choices: [...choices.slice(0, at), document].join(',') })
    await expect(withDocument(part!)).rejects.toThrow('要素を3〜6個')
    await expect(withDocument(`${part}+${part}+x`)).rejects.toThrow('同じ要素')
    await expect(withDocument(`${part}+nonsense+x`)).rejects.toThrow('「nonsense」は選べません')
  })

  it('refuses choices left over after the ending', async () => {
    const { choices, view } = await byNumbers(await shippedVersion('once-calm'), '0', 'ja', () => 0)
    await expect(play('once-calm', { choices: [...choices, 'more', 'yet'].join(',') })).rejects.toThrow(
      ja.choicesLeft({ ending: view.scene, left: 'more,yet' }),
    )
  })

  it('reads in the language asked for, whatever the language of the rest, and refuses one that is none', async () => {
    const { out } = await play('once-calm', { language: 'en', choices: '' })
    expect(out).toContain('Once Calm')
    expect(out).toContain(en.situation)
    await expect(play('once-calm', { language: 'fr' })).rejects.toThrow(UsageError)
  })
})

describe('--variant', () => {
  it.each(shippedIds)('forces every circumstance of %s, and the seed found draws it', async (id) => {
    const { scenario } = await shippedVersion(id)
    const variants = variantsOf(scenario)
    expect(variants.length).toBeGreaterThan(1)
    for (const variant of variants) {
      const { document } = await json(id, { variant: Object.entries(variant).map(([name, value]) => `${name}=${value}`), choices: '' })
      expect(document.variant).toEqual(variant)
      expect(drawVariant(scenario, document.seed)).toEqual(variant)
    }
  })

  it('counts from 0 for a seed, so that a script is the same each time', async () => {
    expect((await json('absent-customer', {})).document.seed).toBe('0')
  })

  it('refuses a seed that draws another', async () => {
    const { scenario } = await shippedVersion('absent-customer')
    const drawn = drawVariant(scenario, 'x').reason!
    expect((await json('absent-customer', { seed: 'x', variant: [`reason=${drawn}`] })).document.seed).toBe('x')
    const wanted = ['forgot', 'hospital', 'deliberate'].find((value) => value !== drawn)!
    await expect(play('absent-customer', { seed: 'x', variant: [`reason=${wanted}`] })).rejects.toThrow(
      ja.seedDisagrees({ seed: 'x', variant: 'reason', drawn, wanted }),
    )
  })
})

describe('--format json', () => {
  it.each(shippedIds)('tells all of an attempt at %s, twice the same', async (id) => {
    const version = await shippedVersion(id)
    const { choices, view } = await byNumbers(version, '5', 'ja', (n) => n + 1)
    const values = { seed: '5', choices: choices.join(','), format: 'json' }
    const { status, out } = await play(id, values)
    const document = JSON.parse(out)
    expect(status).toBe(0)
    expect((await play(id, values)).out).toBe(out)
    expect(document).toMatchObject({ format: 1, scenario: { id, hash: version.hash }, seed: '5', choices, prompt: null })
    expect(document.ending.id).toBe(view.scene)
    expect(document.worlds).toHaveLength(choices.length + 1)
    expect(document.transcript.flatMap(({ lines, answer }: any) => [...lines, ...(answer ? [answer] : [])])).toEqual(view.lines)
    for (const { decision, offered, rate, axes } of document.decisions) {
      for (const part of decision.split('+')) expect(offered).toContain(part)
      for (const [axis, one] of Object.entries<any>(axes)) expect(one.earned).toBe(rate[axis])
    }
    expect(document.receipt.result.axes).toEqual(document.scores)
  })

  it('asks nothing, and where the choices run out gives what is asked next, with status 1', async () => {
    const { status, out } = await play('once-calm', { format: 'json', seed: '0' }, { answers: ['1', '1'] })
    const document = JSON.parse(out)
    expect(status).toBe(1)
    expect(document).toMatchObject({ ending: null, decisions: [], choices: [] })
    expect(document.prompt.options.length).toBeGreaterThan(1)
    expect(document).not.toHaveProperty('receipt')
  })
})
