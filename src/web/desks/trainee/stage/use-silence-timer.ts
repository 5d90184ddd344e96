import { useEffect, useState } from 'react'

/**
 * Counts down `seconds` while `running`, then calls `onPassed` once. Starts anew when `moment` changes.
 * Stops while not running and goes on from there, so that a pause takes no time away.
 */
export function useSilenceTimer(moment: string, seconds: number | undefined, running: boolean, onPassed: () => void) {
  const [left, setLeft] = useState(seconds)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new moment has all its time
  useEffect(() => setLeft(seconds), [moment, seconds])
  useEffect(() => {
    if (!running || left === undefined) return
    if (left <= 0) {
      setLeft(undefined)
      return onPassed()
    }
    const timer = setTimeout(() => setLeft(left - 1), 1000)
    return () => clearTimeout(timer)
  }, [running, left, onPassed])
  return { left, extend: () => setLeft((now) => (now ?? 0) + (seconds ?? 0)) }
}
