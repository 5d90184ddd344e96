import { useTranslation } from 'react-i18next'
import styles from './quoted-words.module.css'
import { splitByQuotes } from './split-by-quotes.ts'
import { VisuallyHidden } from './visually-hidden.tsx'

export type QuoteMark = {
  /** The exact words in the text. */
  readonly quote: string
  readonly kind: 'technique' | 'anti'
  /** What the words show, for screen readers; beside the text it stands as a `Flag`. */
  readonly label: string
}

export type QuotedWordsProps = {
  text: string
  marks: readonly QuoteMark[]
  /** Words said stand in quotation marks, unless they bring their own; deeds and documents do not. */
  spoken?: boolean
}

/** What was said or done, with the telling parts marked. */
export function QuotedWords({ text, marks, spoken = true }: QuotedWordsProps) {
  const { t } = useTranslation('ui')
  const Words = spoken && !/^[「『“"]/.test(text) ? 'q' : 'span'
  const stretches = splitByQuotes(
    text,
    marks.map((mark) => mark.quote),
  )
  return (
    <Words className={styles.words}>
      {stretches.map((stretch) => {
        const mark = stretch.mark === undefined ? undefined : marks[stretch.mark]
        if (mark === undefined) return <span key={stretch.at}>{stretch.text}</span>
        return (
          <mark key={stretch.at} className={styles.mark} data-kind={mark.kind}>
            {stretch.text}
            <VisuallyHidden>
              ({t(`flag.${mark.kind}`)}: {mark.label})
            </VisuallyHidden>
          </mark>
        )
      })}
    </Words>
  )
}
