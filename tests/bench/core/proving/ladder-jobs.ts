import { type Scenario, scenario } from '../../../../src/core/scenario/scenario.ts'
import { explore } from '../../../../src/core/verify/explore.ts'
import { prove } from '../../../../src/core/verify/prove.ts'
import { ladderScenario } from '../../support/ladder-scenario.ts'
import { timed, timings } from '../../support/timings.ts'
import { ladderByHand } from './ladder-by-hand.ts'

const ways = {
  byHand: (ladder: Scenario) => ladderByHand(ladder),
  explore: (ladder: Scenario) => explore(ladder),
  prove: (ladder: Scenario) => prove(ladder),
}

/** Milliseconds of the first run. */
export function ladderCold(size: number, way: keyof typeof ways): number {
  const ladder = scenario.parse(ladderScenario(size))
  return timed(() => ways[way](ladder)).ms
}

/** Medians in milliseconds of all ways, taking turns; and the number of paths. Throws if they do not find the same. */
export async function ladderWarm(size: number) {
  const ladder = scenario.parse(ladderScenario(size))
  const byHand = ladderByHand(ladder)
  const { paths = 0n, lengths } = prove(ladder).proof
  if (byHand.fewest !== lengths?.fewest || byHand.most !== lengths.most || !isNear(byHand.paths, Number(paths)))
    throw new Error(`By hand ${JSON.stringify(byHand)}, proven ${paths} paths of ${lengths?.fewest}–${lengths?.most} decisions.`)
  const found = await timings(
    { byHand: () => ways.byHand(ladder), explore: () => ways.explore(ladder), prove: () => ways.prove(ladder) },
    { rounds: 3, runs: 3 },
  )
  return { paths, byHand: found.byHand.median, explore: found.explore.median, prove: found.prove.median }
}

const isNear = (a: number, b: number) => a === b || Math.abs(a / b - 1) < 1e-9
