import { type RefObject, useEffect, useRef } from 'react'

/** After each decision the control that had the focus is gone: the words it stood for take it. */
export function useFocusNewest(newest: RefObject<HTMLElement | null>, taken: number): void {
  const before = useRef(taken)
  useEffect(() => {
    if (before.current === taken) return
    before.current = taken
    newest.current?.focus({ preventScroll: true })
  }, [newest, taken])
}
