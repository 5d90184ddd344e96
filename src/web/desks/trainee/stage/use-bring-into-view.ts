import { type RefObject, useEffect } from 'react'

/** Pixels kept free above the words. */
const margin = 8

/**
 * After each `change`, brings into view what now matters: all of the talk if it fits, else its end; but where the newest
 * words of the customer would then be out of sight, those words, since nothing can be chosen without them.
 */
export function useBringIntoView(talk: RefObject<HTMLElement | null>, change: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: `change` says when
  useEffect(() => {
    talk.current?.lastElementChild?.scrollIntoView({ block: 'end' })
    const words = talk.current?.querySelector('[data-newest]')?.getBoundingClientRect()
    const figure = talk.current?.previousElementSibling?.getBoundingClientRect()
    if (words === undefined || figure === undefined) return
    // On a phone the figure stays above the talk, and covers what is scrolled beneath it.
    const covered = figure.right > words.left ? figure.bottom : 0
    const hidden = covered + margin - words.top
    if (hidden > 0) scrollBy({ top: -hidden })
  }, [talk, change])
}
