import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { PhraseBreak } from '../text/phrase-break.tsx'
import type { DocumentKind } from './line.ts'
import styles from './sheet.module.css'

export type SheetProps = {
  as: DocumentKind
  title: string
  to?: string
  /** What stands on it. */
  children: ReactNode
  small?: boolean
}

/** A sheet of paper: kind, addressee, heading, paragraphs. */
export function Sheet({ as, title, to, children, small = false }: SheetProps) {
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
      {children}
    </div>
  )
}
