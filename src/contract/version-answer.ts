import type { ScenarioVersion } from '../core/scenario/version.ts'

/** `GET /api/versions/:hash`: the whole scenario, for practice, which is played and debriefed on the trainee’s device. */
export type VersionAnswer = ScenarioVersion
