import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../text/icon.tsx'
import { VisuallyHidden } from '../text/visually-hidden.tsx'
import styles from './notice.module.css'

export type NoticeProps = {
  kind?: 'info' | 'warning' | 'error'
  children: ReactNode
  /** What can be done about it: buttons or links. */
  action?: ReactNode
}

const icons = { info: 'info', warning: 'warning', error: 'stop' } as const

/** Something the person should know, announced when it appears; an error at once. */
export function Notice({ kind = 'info', children, action }: NoticeProps) {
  const { t } = useTranslation('ui')
  return (
    <div className={styles.notice} data-kind={kind} role={kind === 'error' ? 'alert' : 'status'}>
      <Icon name={icons[kind]} />
      <div className={styles.words}>
        <VisuallyHidden>{t(`notice.${kind}`)}: </VisuallyHidden>
        {children}
      </div>
      {action !== undefined && <div className={styles.action}>{action}</div>}
    </div>
  )
}
