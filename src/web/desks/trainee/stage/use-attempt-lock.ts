import { useCallback, useEffect, useRef, useState } from 'react'

export type LockState = 'asking' | 'held' | 'elsewhere'

/**
 * Holds the attempt for this tab, so that two tabs cannot play it at once. `takeOver` takes it from the other tab, which
 * is told. Browsers without the Web Locks API always hold; the store refuses a forked decision all the same.
 */
export function useAttemptLock(attempt: string): { state: LockState; takeOver: () => void } {
  const [state, setState] = useState<LockState>('locks' in navigator ? 'asking' : 'held')
  const release = useRef(() => {})

  const request = useCallback(
    (steal: boolean) => {
      if (!('locks' in navigator)) return
      navigator.locks
        .request(`kandokoro-attempt-${attempt}`, steal ? { steal } : { ifAvailable: true }, (lock) => {
          setState(lock === null ? 'elsewhere' : 'held')
          return lock === null ? undefined : new Promise<void>((resolve) => (release.current = resolve))
        })
        .catch(() => setState('elsewhere')) // taken over by another tab
    },
    [attempt],
  )

  useEffect(() => {
    request(false)
    return () => release.current()
  }, [request])

  return { state, takeOver: useCallback(() => request(true), [request]) }
}
