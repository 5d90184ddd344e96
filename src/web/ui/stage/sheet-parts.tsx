import { PhraseBreak } from '../text/phrase-break.tsx'
import styles from './sheet-parts.module.css'

export type SheetPartsProps = { parts: readonly { readonly id: string; readonly text: string }[] }

/** The paragraphs of a page in the making. */
export function SheetParts({ parts }: SheetPartsProps) {
  return (
    <ul className={styles.parts}>
      {parts.map((part) => (
        <li key={part.id}>
          <p className={styles.text}>
            <PhraseBreak text={part.text} />
          </p>
        </li>
      ))}
    </ul>
  )
}
