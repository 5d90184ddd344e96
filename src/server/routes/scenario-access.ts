import { earlierFaces, mayHaveScenario } from '../commands/play/scenario-access.ts'
import type { AttemptRouteDependencies } from './attempts.ts'
import type { ScenarioAccess } from './scenarios.ts'

/** Who gets what of scenarios where people have accounts. */
export const scenarioAccess = ({ authenticate, play }: AttemptRouteDependencies): ScenarioAccess => ({
  mayRead: async (headers, scenario) => mayHaveScenario(play, await authenticate(headers), scenario),
  earlierFace: earlierFaces(play),
})
