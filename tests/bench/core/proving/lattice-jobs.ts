import { scenario } from '../../../../src/core/scenario/scenario.ts'
import { explore } from '../../../../src/core/verify/explore.ts'
import { prove } from '../../../../src/core/verify/prove.ts'
import { latticeScenario } from '../../support/lattice-scenario.ts'
import { bytesInUse, peakBytes } from '../../support/memory.ts'
import { timed } from '../../support/timings.ts'
import { latticeByHand } from './lattice-by-hand.ts'

const limit = Number.POSITIVE_INFINITY

/** The first run of `call`, and the bytes that what it gives takes up; `sizeOf` is asked while it is still held. */
function kept<Value>(call: () => Value, sizeOf: (value: Value) => { worlds: number; decisions: number }) {
  const before = bytesInUse()
  const { value, ms } = timed(call)
  const bytes = bytesInUse() - before
  return { ms, bytes, ...sizeOf(value) }
}

export function latticeOnHand(length: number) {
  // Three a world, except that the last scene offers two and an ending none.
  return kept(
    () => latticeByHand(length),
    ({ size, to }) => ({ worlds: size, decisions: to.reduce((count, next) => count + (next > 0 ? 1 : 0), 0) }),
  )
}

export function latticeExplored(length: number) {
  const lattice = scenario.parse(latticeScenario(length))
  return kept(
    () => explore(lattice, { limit }),
    ({ size, to }) => ({ worlds: size, decisions: to.length }),
  )
}

/** `peak` is the most memory, in bytes, that the whole process held. */
export function latticeProven(length: number) {
  const lattice = scenario.parse(latticeScenario(length))
  const { value, ms } = timed(() => prove(lattice, { limit }))
  return { ms, worlds: value.explored.size, behaviours: value.proof.behaviours ?? 0, paths: value.proof.paths ?? 0n, peak: peakBytes() }
}
