import { type RefObject, useEffect } from 'react'

/**
 * After each `change`, brings into view what now matters: all of the talk if it fits, else its end; but where the newest
 * words of the customer would then be out of sight, those words, since nothing can be chosen without them.
 */
export function useBringIntoView(talk: RefObject<HTMLElement | null>, change: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: `change` says when
  useEffect(() => {
    talk.current?.lastElementChild?.scrollIntoView({ block: 'end' })
    const words = talk.current?.querySelector('[data-newest]')
    if (words && words.getBoundingClientRect().top < Number.parseFloat(getComputedStyle(words).scrollMarginTop)) {
      words.scrollIntoView({ block: 'start' })
    }
  }, [talk, change])
}
