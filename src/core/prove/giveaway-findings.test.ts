import { describe, expect, test } from 'vitest'
import { aChain } from '../../../tests/support/a-chain.ts'
import { provable } from '../../../tests/support/provable.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { prove } from '../verify/prove.ts'
import { giveawayFindings } from './giveaway-findings.ts'

function found(scenario: Scenario) {
  const { version, source } = provable(scenario)
  return giveawayFindings(version, prove(scenario).proof, source)
}
const codes = (scenario: Scenario) => [...new Set(found(scenario).map(({ code }) => code))]

type Words = { readonly good: string; readonly poor: string }
/** A chain in which the choices say this, scene by scene; the good one stands first in every other scene. */
function saying(words: readonly Words[], ratings = words.map(() => 1)): Scenario {
  const chain = aChain(ratings)
  const scenes = Object.entries(chain.scenes).map(([id, scene], index) => {
    const { good, poor } = scene.choose as Required<NonNullable<typeof scene.choose>>
    const said = [['good', { ...good, say: words[index]?.good }] as const, ['poor', { ...poor, say: words[index]?.poor }] as const]
    return [id, { ...scene, choose: Object.fromEntries(index % 2 === 0 ? said : said.reverse()) }] as const
  })
  return { ...chain, scenes: Object.fromEntries(scenes) as Scenario['scenes'] }
}
const [longer, shorter] = ['すぐに私が調べて折り返しますから。', '係の者に伝えておきます。']
const even = { good: shorter, poor: longer }
const told = { good: longer, poor: shorter }

describe('whoever does not read the situation', () => {
  test('scores no more than may be where nothing tells which choice is right', () => {
    expect(codes(saying([even, even, told, told, even, told]))).toEqual([])
  })

  test('is told of if always taking the longest choice is enough, or the shortest', () => {
    const policies = (words: Words) =>
      found(saying([words, words, words, words])).flatMap(({ code, parameters }) => (code === 'KD401' ? [parameters] : []))
    expect(policies(told)).toMatchObject([{ policy: 'longest', language: 'ja', score: 100, axis: 'ownership', limit: 60 }])
    expect(policies(even)).toMatchObject([{ policy: 'shortest', score: 100 }])
  })

  test('is told of if always taking the first choice is enough', () => {
    const firsts = found(aChain([4, 4, 4, 4])).filter(({ code }) => code === 'KD401')
    expect(firsts.map(({ parameters }) => parameters)).toContainEqual(expect.objectContaining({ policy: 'first', score: 100 }))
  })
})

describe('a pattern of lengths', () => {
  test('is told where the longest choice is the best in most scenes', () => {
    expect(found(saying([told, told, told, even, told, even]))).toContainEqual(
      expect.objectContaining({ code: 'KD403', parameters: { scenes: 4, of: 6, longest: true } }),
    )
  })

  test('and where it is the shortest', () => {
    expect(found(saying([even, even, told, even, told, even]))).toContainEqual(
      expect.objectContaining({ code: 'KD403', parameters: { scenes: 4, of: 6, longest: false } }),
    )
  })

  test('cannot be seen in a few scenes', () => {
    expect(codes(saying([told, told, told, told]))).not.toContain('KD403')
  })
})

describe('choices of one scene', () => {
  const scene = (good: string, poor: string) => saying([even, told, even, { good, poor }])

  test('are told where one is more than twice as long as another', () => {
    const long = `${longer}${longer}${longer}`
    expect(found(scene(shorter, long)).filter(({ code }) => code === 'KD402')).toMatchObject([
      { place: { path: ['scenes', 'scene-4', 'choose'] }, parameters: { longest: 51, shortest: 12, times: 2 } },
    ])
    expect(codes(scene('はい。', longer))).not.toContain('KD402')
  })

  test('are told where the best or the worst is the only one without exception', () => {
    const absolutes = (good: string, poor: string) => found(scene(good, poor)).filter(({ code }) => code === 'KD404')
    expect(absolutes(`必ず${shorter}`, longer)).toMatchObject([{ severity: 'note', parameters: { word: '必ず', isBest: true } }])
    expect(absolutes(shorter, `絶対に${longer}`)).toMatchObject([{ parameters: { word: '絶対に', isBest: false } }])
    expect(absolutes(`必ず${shorter}`, `絶対に${longer}`)).toEqual([])
  })

  test('are told where one is hopeless and all the others are fair', () => {
    expect(found(saying([even, told, even, told], [4, 2, 4, 1])).filter(({ code }) => code === 'KD405')).toHaveLength(3)
    expect(codes(saying([even, told, even, told], [1, 1, 1, 1]))).not.toContain('KD405')
  })
})
