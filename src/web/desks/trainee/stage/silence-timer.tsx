import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/control/button.tsx'
import styles from './silence-timer.module.css'
import { useSilenceTimer } from './use-silence-timer.ts'

type Props = {
  /** Names the moment that passes; a new one starts the time anew. */
  moment: string
  seconds: number
  running: boolean
  onPassed: () => void
}

const warnAt = 10

/** How long the moment lasts, announced at its start and towards its end, and always extendable. */
export function SilenceTimer({ moment, seconds, running, onPassed }: Props) {
  const { t } = useTranslation('trainee')
  const { left, extend } = useSilenceTimer(moment, seconds, running, onPassed)
  if (left === undefined) return null
  const announced = left > warnAt ? seconds : warnAt
  return (
    <div className={styles.timer}>
      <span>{t('stage.timer.label')}</span>
      <progress className={styles.bar} max={Math.max(seconds, left)} value={left} aria-label={t('stage.timer.label')} />
      <span className={styles.seconds}>{t('stage.timer.left', { seconds: left })}</span>
      <Button size="small" onClick={extend}>
        {t('stage.timer.extend')}
      </Button>
      <span className="visually-hidden" role="status">
        {t('stage.timer.announce', { seconds: announced })}
      </span>
    </div>
  )
}
