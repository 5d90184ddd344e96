import { useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'

/** After each change of page inside the frame, the focus goes to its heading; the page that was opened first keeps the browser’s. */
export function useFocusHeading(): void {
  const path = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname })
  const before = useRef(path)
  useEffect(() => {
    if (before.current === path) return
    before.current = path
    const heading = document.querySelector<HTMLElement>('main h1')
    if (heading === null || heading.contains(document.activeElement)) return
    heading.tabIndex = -1
    heading.focus({ preventScroll: true })
  }, [path])
}
