import type { LibraryAnswer } from '../../contract/library.ts'
import type { Library } from '../library/library.ts'
import { presentScenarioCard } from './scenario-card.ts'

/** The whole library as the choose page shows it. */
export const presentLibrary = (library: Library): LibraryAnswer => ({
  scenarios: library.versions.map(presentScenarioCard),
  broken: library.broken,
})
