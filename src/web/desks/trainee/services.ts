import { createContext, useContext } from 'react'
import type { LibraryAnswer } from '../../../contract/library.ts'
import type { ScenarioVersion } from '../../../core/scenario/version.ts'
import type { AttemptStore } from './store/attempt-store.ts'
import type { RemotePlayStore } from './store/remote-play-store.ts'

/** Who is signed in, as far as this page has heard: null is nobody, undefined is not known yet. */
export type SignedIn = { readonly id: string; readonly name: string } | null | undefined

/** What the desk needs from outside. Constructed once, where the page starts. */
export type TraineeServices = {
  /** The scenarios offered now. Rejects when the server cannot be reached. */
  library(): Promise<LibraryAnswer>
  /** A version by content hash: from this device if an attempt is pinned to it, else from the server; undefined if neither has it. */
  version(hash: string): Promise<ScenarioVersion | undefined>
  readonly attempts: AttemptStore
  /** What this device keeps of attempts that are played on the server; opened when first needed. */
  plays(): Promise<RemotePlayStore>
  readonly people: {
    now(): SignedIn
    subscribe(listener: () => void): () => void
    /** Who is signed in, asked once; nobody, if the server cannot be reached. */
    known(): Promise<Exclude<SignedIn, undefined>>
  }
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
