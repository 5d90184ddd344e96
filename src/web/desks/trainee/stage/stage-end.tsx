import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { buttonClass } from '../../../ui/control/button-class.ts'
import styles from './stage.module.css'

/** The conversation is over: the name of its end, and the way to the debrief. */
export function StageEnd({ attempt, title }: { attempt: string; title: string | undefined }) {
  const { t, i18n } = useTranslation('trainee')
  return (
    <section className={styles.ended} aria-labelledby="ended">
      <h2 id="ended">{title ?? t('stage.ended.title')}</h2>
      <p lang={i18n.language}>{t('stage.ended.text')}</p>
      <Link to="/attempts/$attempt/debrief" params={{ attempt }} className={buttonClass('primary')} lang={i18n.language}>
        {t('stage.ended.toDebrief')}
      </Link>
    </section>
  )
}
