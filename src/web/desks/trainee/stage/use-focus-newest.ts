import { type RefObject, useEffect, useRef } from 'react'

/**
 * After each decision the control that had the focus is gone: the words it stood for take it. So do the newest words when
 * the scene turns (`scene`) and the focus was on a control that went with it.
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
    if (document.activeElement === document.body) newest.current?.focus({ preventScroll: true })
  }, [newest, scene])
}
