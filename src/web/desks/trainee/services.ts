import { createContext, useContext } from 'react'
import type { LibraryAnswer } from '../../../contract/library.ts'
import type { ScenarioVersion } from '../../../core/scenario/version.ts'
import type { AttemptStore } from './store/attempt-store.ts'

/** What the desk needs from outside. Constructed once, where the page starts. */
export type TraineeServices = {
  /** The scenarios offered now. Rejects when the server cannot be reached. */
  library(): Promise<LibraryAnswer>
  /** A version by content hash: from this device if an attempt is pinned to it, else from the server; undefined if neither has it. */
  version(hash: string): Promise<ScenarioVersion | undefined>
  readonly attempts: AttemptStore
  /** Milliseconds since 1970 UTC. */
  now(): number
  /** A new random name, for attempts and for seeds. */
  newId(): string
}

export const ServicesContext = createContext<TraineeServices | undefined>(undefined)

export function useServices(): TraineeServices {
  const services = useContext(ServicesContext)
  if (services === undefined) throw new Error('The trainee desk was drawn without its services.')
  return services
}
