import { describe, expect, test } from 'vitest'
import { aVisit, writtenVisit } from '../../../tests/support/a-visit.ts'
import { type BruteNode, bruteForce } from '../../../tests/support/brute-force.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { holds } from '../step/holds.ts'
import { offeredChoices, offeredParts } from '../step/offer.ts'
import { startWorld, step } from '../step/step.ts'
import { variantsOf } from '../step/variants.ts'
import { worldKey } from '../step/world.ts'
import { prove } from './prove.ts'
import { amountOf, type ReadPath, readingOf } from './reading.ts'

const readingIn = (scenario: Scenario, limit?: number) => {
  const { explored, components } = prove(scenario, limit === undefined ? {} : { limit })
  return readingOf(explored, components)
}

/** What a person reads in a world, looked up anew. */
function shownIn(scenario: Scenario, { world }: BruteNode): number {
  const scene = scenario.scenes[world.scene]
  const ending = scenario.endings[world.scene]
  const lines = (scene ?? ending)?.lines.filter(({ when }) => holds(when, world)).map(({ text }) => text) ?? []
  const choices = offeredChoices(scenario, world).map((id) => scene?.choose?.[id]?.say ?? scene?.choose?.[id]?.do ?? '')
  const parts = offeredParts(scenario, world).map((id) => scene?.compose?.parts[id]?.text ?? '')
  const texts = [...lines, ...choices, ...parts, ending?.title ?? '', scene?.compose?.title ?? '', scene?.compose?.to ?? '']
  return texts.reduce((sum, text) => sum + amountOf(text, scenario.language), 0)
}

/** The amounts of every single path from every start. */
function everyAmount(scenario: Scenario): number[] {
  const nodes = bruteForce(scenario, true, 100_000) as Map<string, BruteNode>
  const from = (key: string): number[] => {
    const node = nodes.get(key) as BruteNode
    const here = shownIn(scenario, node)
    return node.edges.length === 0 ? [here] : node.edges.flatMap(({ to }) => from(to).map((amount) => amount + here))
  }
  return variantsOf(scenario).flatMap((variant) => from(worldKey(startWorld(scenario, variant))))
}

const briefingOf = ({ briefing, language }: Scenario) => amountOf(briefing.role, language) + amountOf(briefing.situation, language)

/** What is read when a path is played. */
function replayed(scenario: Scenario, { path: { variant, decisions } }: ReadPath): number {
  let world = startWorld(scenario, variant)
  let amount = briefingOf(scenario) + shownIn(scenario, { world, depth: 0, edges: [] })
  for (const decision of decisions) {
    const stepped = step(scenario, world, decision)
    if (!stepped.ok) throw new Error('A decision on the path was refused.')
    world = stepped.world
    amount += shownIn(scenario, { world, depth: 0, edges: [] })
  }
  return amount
}

describe('the least and the most to read', () => {
  const conditional = aVisit({
    scenes: {
      ...writtenVisit.scenes,
      offer: {
        lines: [
          { 'sato(relieved)': '「そうですか。病院のことまで気にかけていただいて」', when: { knows: 'reason' } },
          { narration: 'しばらく沈黙が続く。', when: { all: [{ anger: { atLeast: 70 } }, { clock: { after: '14:30' } }] } },
        ],
        choose: {
          ...writtenVisit.scenes.offer?.choose,
          memo: {
            say: 'メモのとおりです。',
            when: { has: 'memo' },
            because: '記録で終える。',
            rate: { ownership: 2, empathy: 1, negotiation: 1 },
            goto: 'parked',
          },
        },
      },
    },
  } as Parameters<typeof aVisit>[0])

  test.each([
    ['the visit', aVisit()],
    ['a visit with conditions on lines and options', conditional],
    ['a visit in English', { ...aVisit(), language: 'en' as const }],
  ])('of %s are those of a walk along every path', (_, scenario) => {
    const amounts = everyAmount(scenario)
    const { paths } = readingIn(scenario)
    expect(paths?.fewest.amount).toBe(Math.min(...amounts) + briefingOf(scenario))
    expect(paths?.most.amount).toBe(Math.max(...amounts) + briefingOf(scenario))
    for (const path of [paths?.fewest, paths?.most]) expect(path && replayed(scenario, path)).toBe(path?.amount)
  })

  test('are not told past the limit', () => {
    expect(readingIn(aVisit(), 3)).not.toHaveProperty('paths')
    expect(readingIn(aVisit(), 3).whole).toBe(readingIn(aVisit()).whole)
  })

  test('are not told where decisions lead round and round', () => {
    const say = { say: 'はい', because: '理由' }
    const choose = { again: { ...say, goto: 'door' }, on: { ...say, goto: 'note' } }
    expect(readingIn(aVisit({ interrupts: {}, scenes: { ...writtenVisit.scenes, door: { choose } } }))).not.toHaveProperty('paths')
  })
})

test('papers are counted by themselves', () => {
  const { whole, papers } = readingIn(aVisit())
  expect(papers).toBe([...'訪問記録14:00訪問返信病院でした'].length)
  expect(readingIn(aVisit({ papers: {}, scenes: writtenVisit.scenes })).whole).toBe(whole)
})

test('Japanese is counted in characters, spaces aside; English in words', () => {
  expect(amountOf('お待ち します。\n', 'ja')).toBe(7)
  expect(amountOf('It’s two o’clock — nobody answers, twenty-one times.', 'en')).toBe(7)
})
