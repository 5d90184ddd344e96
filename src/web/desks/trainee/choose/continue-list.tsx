import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { buttonClass } from '../../../ui/control/button-class.ts'
import type { AttemptResult } from '../record/attempt-result.ts'
import styles from './continue-list.module.css'

/** Attempts that were left before their end, the latest first. */
export function ContinueList({ results }: { results: readonly AttemptResult[] }) {
  const { t } = useTranslation('trainee')
  if (results.length === 0) return null
  return (
    <section className={styles.section} aria-labelledby="continue">
      <h2 id="continue">{t('choose.continueTitle')}</h2>
      <ul className={styles.list}>
        {results.map(({ attempt, taken, title }) => (
          <li key={attempt.id} className={styles.item}>
            <span className={styles.title}>{title}</span>
            <span className={styles.at}>{t('choose.continueAt', { count: taken })}</span>
            <Link to="/attempts/$attempt" params={{ attempt: attempt.id }} className={buttonClass('primary', 'small')}>
              {t('choose.continue')}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
