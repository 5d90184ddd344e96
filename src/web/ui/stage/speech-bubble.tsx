import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { PhraseBreak } from '../text/phrase-break.tsx'
import { VisuallyHidden } from '../text/visually-hidden.tsx'
import type { Line } from './line.ts'
import { Sheet } from './sheet.tsx'
import { SheetParts } from './sheet-parts.tsx'
import styles from './speech-bubble.module.css'

export type SpeechBubbleProps = {
  line: Line
  /** The speaker is the one whose face is on the stage; others have their name above their words. */
  byCustomer?: boolean
  /** Their newest words: the largest on the page. */
  newest?: boolean
  /** Comes in softly. Leave it out for what was there before. */
  arriving?: boolean
  /** To give it the focus; it takes none by Tab. */
  ref?: Ref<HTMLDivElement>
}

/** A line of the conversation: words said, a deed, a page, a silence, or what is told. */
export function SpeechBubble({ line, byCustomer = false, newest = false, arriving = false, ref }: SpeechBubbleProps) {
  const { t } = useTranslation(['ui', 'rubric'])
  const shared = { ref, tabIndex: -1, 'data-arriving': arriving || undefined }
  switch (line.kind) {
    case 'narration':
      return (
        <div {...shared} className={styles.narration}>
          <PhraseBreak text={line.text} />
        </div>
      )
    case 'speech':
      return (
        <div {...shared} className={byCustomer ? styles.customer : styles.colleague} data-newest={newest || undefined}>
          {byCustomer ? <VisuallyHidden>{line.name}: </VisuallyHidden> : <span className={styles.speaker}>{line.name}</span>}
          <PhraseBreak text={line.text} />
        </div>
      )
    case 'said':
      return (
        <div {...shared} className={styles.own}>
          <VisuallyHidden>{t('ui:speech.you')}: </VisuallyHidden>
          <PhraseBreak text={line.text} />
        </div>
      )
    case 'done':
      return (
        <div {...shared} className={styles.deed}>
          <VisuallyHidden>{t('ui:speech.done')}: </VisuallyHidden>
          <PhraseBreak text={line.text} />
        </div>
      )
    case 'document':
      return (
        <div {...shared} className={styles.document}>
          <VisuallyHidden>{t('ui:speech.document', { document: t(`rubric:document.${line.as}`) })}: </VisuallyHidden>
          <Sheet as={line.as} title={line.title} to={line.to} small>
            <SheetParts parts={line.parts.map((text) => ({ id: text, text }))} />
          </Sheet>
        </div>
      )
    case 'silence':
      return (
        <div {...shared} className={styles.silence}>
          <span aria-hidden="true">……</span> {t('ui:speech.silence')}
        </div>
      )
  }
}
