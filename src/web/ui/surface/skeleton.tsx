import { useTranslation } from 'react-i18next'
import { VisuallyHidden } from '../text/visually-hidden.tsx'
import styles from './skeleton.module.css'

/** Where text will stand in a moment. Not shown for loads that are over in a blink. */
export function Skeleton({ lines = 3 }: { lines?: number }) {
  const { t } = useTranslation('ui')
  return (
    <div className={styles.skeleton} role="status">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they are all alike
        <div key={line} className={styles.line} />
      ))}
    </div>
  )
}
