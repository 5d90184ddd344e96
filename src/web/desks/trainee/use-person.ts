import { useSyncExternalStore } from 'react'
import { type SignedIn, useServices } from './services.ts'

/** Who is signed in. */
export function usePerson(): SignedIn {
  const { people } = useServices()
  return useSyncExternalStore(people.subscribe, people.now, people.now)
}
