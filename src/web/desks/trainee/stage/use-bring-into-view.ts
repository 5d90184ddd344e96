import { type RefObject, useEffect } from 'react'

/** Pixels kept free above the words. */
const margin = 8

type Talk = {
  readonly talk: RefObject<HTMLElement | null>
  /** The line that arrived last. */
  readonly newest: RefObject<HTMLElement | null>
  readonly composing: boolean
}

/**
 * After each `change`, brings into view what now matters: the end of the talk; but where the words to be answered would
 * then be out of sight, those words, since nothing can be decided without them. When composing, that is the last line.
 */
export function useBringIntoView({ talk, newest, composing }: Talk, change: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: `change` says when
  useEffect(() => {
    talk.current?.lastElementChild?.scrollIntoView({ block: 'end' })
    const theirs = composing ? null : talk.current?.querySelector('[data-newest]')
    const words = (theirs ?? newest.current)?.getBoundingClientRect()
    const figure = talk.current?.previousElementSibling?.getBoundingClientRect()
    if (words === undefined || figure === undefined) return
    // On a phone the figure stays above the talk, and covers what is scrolled beneath it.
    const covered = figure.right > words.left ? figure.bottom : 0
    const hidden = covered + margin - words.top
    if (hidden > 0) scrollBy({ top: -hidden })
  }, [talk, newest, change])
}
