import type { Finding } from '../diagnostics/finding.ts'
import type { SourceMap } from '../load/source-map.ts'
import type { ScenarioVersion } from '../scenario/version.ts'
import type { Exploring } from '../verify/explore.ts'
import type { Proof } from '../verify/proof.ts'
import { prove } from '../verify/prove.ts'
import { endingFindings } from './ending-findings.ts'
import { giveawayFindings } from './giveaway-findings.ts'
import { graverWhereItDecides, neverHad } from './never-had.ts'
import { scoreFindings } from './score-findings.ts'
import { structureFindings } from './structure-findings.ts'
import { askedVariables } from './variables-of.ts'

/** A scenario as `loadScenario` gives it. */
export type Provable = { readonly version: ScenarioVersion; readonly source: SourceMap; readonly findings: readonly Finding[] }

/**
 * Proves a loaded scenario: explores every world up to `limit` of them (default a million), and says all that is wrong:
 * what loading found, then what proving finds, in the order of the file. What cannot be reached is told by its root cause, and keeps back what would only follow from it.
 * Pure; takes about a microsecond a decision. `onProgress` is called with the worlds found so far.
 */
export function proveScenario(
  { version, source, findings: loaded }: Provable,
  options: Pick<Exploring, 'limit' | 'onProgress'> = {},
): { readonly proof: Proof; readonly findings: readonly Finding[] } {
  const proven = prove(version.scenario, options)
  const { proof } = proven
  const structure = structureFindings(proven, source)
  // What nobody can ever have was told by loading, and what follows from it is held back too.
  const never = neverHad(version.scenario)
  const isAsked = [...proven.explored.rules.asked.keys()].some((condition) => askedVariables(condition).some((one) => never.has(one)))
  const isSound = structure.every(({ severity }) => severity !== 'error') && !isAsked
  const rest = isSound
    ? [
        ...endingFindings(proven, source),
        ...scoreFindings(version.scenario, proof, source),
        ...giveawayFindings(version, proof, source, proven.withoutTimers.rules),
      ]
    : []
  const proved = [...structure, ...rest].sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
  return { proof, findings: [...graverWhereItDecides(loaded, proven.explored), ...proved] }
}
