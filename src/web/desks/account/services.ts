import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Ask } from './ask.ts'
import type { Session, SignedIn } from './session/session.ts'

/** What the desk needs from outside. Constructed once, where the page starts. */
export type AccountServices = {
  readonly ask: Ask
  readonly session: Session
  /** Leaves for another site. */
  leaveFor(url: string): void
}

export const AccountContext = createContext<AccountServices | undefined>(undefined)

export function useAccountServices(): AccountServices {
  const services = useContext(AccountContext)
  if (services === undefined) throw new Error('The account desk was drawn without its services.')
  return services
}

export function useSession(): SignedIn {
  const { session } = useAccountServices()
  return useSyncExternalStore(session.subscribe, session.now, session.now)
}
