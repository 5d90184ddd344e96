import type { ScenarioCard } from '../../../../contract/library.ts'
import type { ScenarioVersion } from '../../../../core/scenario/version.ts'
import type { TraineeServices } from '../services.ts'

export type LoadedBriefing =
  | { readonly card: ScenarioCard; readonly version: ScenarioVersion }
  | { readonly card?: undefined; readonly version?: undefined }

/** The scenario as it is offered now; without a card if the library has none of that id. */
export async function loadBriefing(services: TraineeServices, id: string): Promise<LoadedBriefing> {
  const card = (await services.library()).scenarios.find((scenario) => scenario.id === id)
  const version = card && (await services.version(card.hash))
  return card && version ? { card, version } : {}
}
