import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentKind } from './line.ts'
import { PhraseBreak } from '../text/phrase-break.tsx'
import styles from './sheet.module.css'

export type SheetProps = {
  as: DocumentKind
  title: string
  to?: string
  /** What stands on it: paragraphs, or elements the caller draws. */
  parts: readonly string[] | ReactNode
  small?: boolean
}

/** A sheet of paper: kind, heading, addressee, paragraphs. */
export function Sheet({ as, title, to, parts, small = false }: SheetProps) {
  const { t } = useTranslation(['ui', 'rubric'])
  return (
    <div className={styles.sheet} data-as={as} data-small={small || undefined}>
      <p className={styles.kind}>{t(`rubric:document.${as}`)}</p>
      {to !== undefined && (
        <p className={styles.to}>
          <span className={styles.label}>{t('ui:composer.to')}</span> {to}
        </p>
      )}
      <p className={styles.title}>
        <PhraseBreak text={title} />
      </p>
      {isTexts(parts) ? (
        <ul className={styles.parts}>
          {parts.map((part) => (
            <li key={part}>
              <PhraseBreak text={part} />
            </li>
          ))}
        </ul>
      ) : (
        parts
      )}
    </div>
  )
}

const isTexts = (parts: SheetProps['parts']): parts is readonly string[] => Array.isArray(parts) && parts.every((part) => typeof part === 'string')
