import { useMemo, useRef } from 'react'

/** Milliseconds in which a second tap is taken for a hasty “next”. */
const hasty = 500

/** Keeps a hasty second tap on “next” from choosing the option that has just come up under the finger. */
export function useTapGuard(): { tapped: () => void; settled: () => boolean } {
  const last = useRef(Number.NEGATIVE_INFINITY)
  return useMemo(
    () => ({
      tapped: () => {
        last.current = performance.now()
      },
      settled: () => performance.now() - last.current > hasty,
    }),
    [],
  )
}
