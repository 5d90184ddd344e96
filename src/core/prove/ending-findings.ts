import { type Finding, finding } from '../diagnostics/finding.ts'
import type { SourceMap } from '../load/source-map.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Ending } from '../scenario/scene.ts'
import type { Variant } from '../step/world.ts'
import { isGood } from '../verify/ending-rank.ts'
import { metIn } from '../verify/met.ts'
import type { Proven } from '../verify/prove.ts'

type Source = Pick<SourceMap, 'key' | 'value'>

/** Endings that some hidden circumstance, or playing without timers, keeps out of reach. Exact, so only of what was explored completely. */
export function endingFindings({ proof, explored, withoutTimers }: Proven, source: Source): Finding[] {
  if (!proof.complete) return []
  const { scenario } = explored
  const reached = proof.endingsByVariant.value
  const met = metIn(withoutTimers).endings
  const every = Object.entries(scenario.endings)
  const ofEndings = every.flatMap(([id]): Finding[] => {
    const place = source.key(['endings', id])
    const lacking = proof.variants.filter((_, index) => !reached[index]?.includes(id))
    if (lacking.length === proof.variants.length) return []
    if (!met.has(id)) return [finding('KD244', place, { id })]
    return lacking.length === 0 ? [] : [finding('KD242', place, { ending: id, variants: lacking.map(variantWords) })]
  })
  return [...ofEndings, ...proof.variants.flatMap((variant, index) => oneSided(scenario, variant, reached[index] ?? [], source))]
}

/** A circumstance under which it makes no difference how one answers, though under others it does. */
function oneSided(scenario: Scenario, variant: Variant, reached: readonly string[], source: Source): Finding[] {
  const isGoodEnding = (id: string) => isGood(scenario.endings[id] as Ending)
  const kinds = Object.keys(scenario.endings).map(isGoodEnding)
  if (reached.length === 0 || kinds.every((good) => good) || !kinds.includes(true)) return []
  const good = reached.filter(isGoodEnding)
  if (good.length > 0 && good.length < reached.length) return []
  const [circumstance, value] = Object.entries(variant).at(-1) ?? []
  const place = source.key(circumstance === undefined ? ['endings'] : ['variants', circumstance, String(value)])
  return [finding('KD243', place, { variant: variantWords(variant), kind: good.length === 0 ? 'good' : 'bad' })]
}

const variantWords = (variant: Variant) =>
  Object.entries(variant)
    .map(([circumstance, value]) => `${circumstance}=${value}`)
    .join(' ')
