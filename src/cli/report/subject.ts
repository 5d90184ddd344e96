import type { Scenario } from '../../core/scenario/scenario.ts'
import type { ScenarioVersion } from '../../core/scenario/version.ts'
import type { Proof } from '../../core/verify/proof.ts'
import type { Proven } from '../../core/verify/prove.ts'
import type { Reading } from '../../core/verify/reading.ts'

/** What is reported on. */
export type Subject = {
  /** The path by which the case was asked for. */
  readonly path: string
  readonly version: ScenarioVersion
  /** In the language in which it was proven. */
  readonly scenario: Scenario
  readonly proof: Proof
  readonly reading: Reading
}

/** The proof with what there is to read. */
export const subjectOf = (path: string, version: ScenarioVersion, { proof, explored }: Proven, reading: Reading): Subject => ({
  path,
  version,
  scenario: explored.scenario,
  proof,
  reading,
})
