import type { Ref } from 'react'
import type { TranscriptLine } from '../../../../core/play/view.ts'
import { SpeechBubble } from '../../../ui/stage/speech-bubble.tsx'
import { asOwnWords } from './as-own-words.ts'
import styles from './stage.module.css'

type Props = {
  lines: readonly TranscriptLine[]
  /** Id of the cast member whose face is on the stage. */
  customer: string
  /** More lines are to come: a tap anywhere on these brings the next. */
  onNext?: () => void
  /** The line that arrived last. */
  newest: Ref<HTMLDivElement>
}

/** What has been said in the scene so far, the customer’s newest words the largest. */
export function StageLines({ lines, customer, onNext, newest }: Props) {
  const isTheirs = (line: TranscriptLine) => line.kind === 'speech' && line.speaker === customer
  const theirNewest = lines.findLast(isTheirs)
  const last = lines.length - 1
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter and Space do the same for the whole page
    // biome-ignore lint/a11y/noStaticElementInteractions: a larger place to tap; the button below is the control
    <div className={styles.lines} onClick={onNext}>
      {lines.map((line, index) => (
        <SpeechBubble
          key={line.id}
          ref={index === last ? newest : undefined}
          line={asOwnWords(line)}
          byCustomer={isTheirs(line)}
          newest={line === theirNewest}
          arriving={index === last && onNext !== undefined}
        />
      ))}
    </div>
  )
}
