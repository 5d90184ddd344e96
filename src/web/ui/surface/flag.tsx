import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../text/icon.tsx'
import { VisuallyHidden } from '../text/visually-hidden.tsx'
import styles from './flag.module.css'

/** Names a technique that words showed, or flags an anti-pattern in them. */
export function Flag({ kind, children }: { kind: 'technique' | 'anti'; children: ReactNode }) {
  const { t } = useTranslation('ui')
  return (
    <span className={styles.flag} data-kind={kind}>
      <Icon name={kind === 'anti' ? 'flag' : 'check'} />
      <VisuallyHidden>{t(`flag.${kind}`)}: </VisuallyHidden>
      {children}
    </span>
  )
}
