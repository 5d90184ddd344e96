import type { ScenarioCard } from '../../../../contract/library.ts'
import type { ScenarioVersion } from '../../../../core/scenario/version.ts'
import type { TraineeServices } from '../services.ts'

export type LoadedBriefing =
  /** Without a version: the case is practised on the server, which does not hand it out. */
  { readonly card: ScenarioCard; readonly version?: ScenarioVersion } | { readonly card?: undefined; readonly version?: undefined }

/** The scenario as it is offered now; without a card if the library has none of that id. */
export async function loadBriefing(services: TraineeServices, id: string): Promise<LoadedBriefing> {
  const [library, person] = await Promise.all([services.library(), services.people.known()])
  const card = library.scenarios.find((scenario) => scenario.id === id)
  if (card === undefined) return {}
  if (person !== null) return { card }
  const version = await services.version(card.hash)
  return version ? { card, version } : {}
}
