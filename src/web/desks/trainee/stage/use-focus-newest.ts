import { type RefObject, useEffect, useRef } from 'react'

/**
 * After each decision the control that had the focus is gone: the words it stood for take it. So do the newest words,
 * or the page before there are any, when `scene` turns and whatever had the focus went with what was before.
 */
export function useFocusNewest(newest: RefObject<HTMLElement | null>, taken: number, scene: string): void {
  const before = useRef(taken)
  useEffect(() => {
    if (before.current === taken) return
    before.current = taken
    newest.current?.focus({ preventScroll: true })
  }, [newest, taken])
  // biome-ignore lint/correctness/useExhaustiveDependencies: `scene` says when
  useEffect(() => {
    if (document.activeElement !== document.body) return
    const words = newest.current ?? document.querySelector('main')
    words?.focus({ preventScroll: true })
  }, [newest, scene])
}
