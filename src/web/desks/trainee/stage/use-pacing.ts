import { useEffect } from 'react'
import type { TranscriptLine } from '../../../../core/play/view.ts'
import type { Language } from '../../../../core/scenario/scenario.ts'
import type { Pace } from '../../../ui/preferences/preferences.ts'
import { readingTime } from './reading-time.ts'

/** A beat between the trainee’s words and the answer to them, in milliseconds. */
const beat = 450

type Pacing = {
  readonly running: boolean
  readonly last: TranscriptLine | undefined
  readonly shown: number
  readonly language: Language
  readonly pace: Pace
  /** A voice is reading the last line; it tells itself when the next is due. */
  readonly spoken: boolean
  readonly next: () => void
  readonly all: () => void
}

/** Makes the next line arrive when the last one has been read, unless each waits for a tap. */
export function usePacing({ running, last, shown, language, pace, spoken, next, all }: Pacing): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: due once for each line shown, not on every drawing
  useEffect(() => {
    if (!running || spoken) return
    if (pace === 'at-once') return all()
    const toRead = last?.kind === 'speech' || last?.kind === 'narration' ? last.text : undefined
    const due = toRead === undefined ? beat : readingTime(toRead, language, pace)
    if (due === undefined) return
    const timer = setTimeout(next, due)
    return () => clearTimeout(timer)
  }, [running, shown, pace, language, spoken])
}
