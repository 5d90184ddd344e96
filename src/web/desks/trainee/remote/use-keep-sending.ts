import { useEffect } from 'react'
import type { RemoteDirector } from './remote-director.ts'

const leaving = new WeakMap<RemoteDirector, ReturnType<typeof setTimeout>>()

/** Tries at once when the network or the person comes back, and stops when the page is left. */
export function useKeepSending(director: RemoteDirector): void {
  useEffect(() => {
    // React may take a component away and put it back at once, which is no leaving.
    clearTimeout(leaving.get(director))
    const wake = () => {
      if (document.visibilityState === 'visible') director.wake()
    }
    addEventListener('online', wake)
    document.addEventListener('visibilitychange', wake)
    return () => {
      removeEventListener('online', wake)
      document.removeEventListener('visibilitychange', wake)
      leaving.set(
        director,
        setTimeout(() => director.close()),
      )
    }
  }, [director])
}
