import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../../../core/scenario/scenario.ts'
import { Button } from '../../../ui/control/button.tsx'
import { buttonClass } from '../../../ui/control/button-class.ts'
import { Grades } from '../../../ui/debrief/grades.tsx'
import { Chip } from '../../../ui/surface/chip.tsx'
import { Panel } from '../../../ui/surface/panel.tsx'
import type { AttemptResult } from '../record/attempt-result.ts'
import { formatMoment } from '../record/format-moment.ts'
import styles from './scenario-history.module.css'

type Props = {
  /** Id, shown where no version is left to give the title. */
  scenario: string
  /** The latest first. */
  results: readonly AttemptResult[]
  language: Language
  /** Absent where records are not the device’s to delete. */
  onRemove?: (result: AttemptResult) => void
}

/** The attempts at one scenario: the first and the latest are named, so that progress can be seen. */
export function ScenarioHistory({ scenario, results, language, onRemove }: Props) {
  const { t } = useTranslation('trainee')
  const title = results.find((result) => result.title !== undefined)?.title ?? scenario
  const finished = results.filter(({ ending }) => ending !== undefined)
  const mark = (result: AttemptResult) => {
    if (finished.length < 2) return null
    if (result === finished[0]) return <Chip>{t('history.latest')}</Chip>
    return result === finished.at(-1) ? <Chip>{t('history.first')}</Chip> : null
  }
  return (
    <Panel title={title} actions={<span className={styles.quiet}>{t('history.attempts', { count: results.length })}</span>}>
      <ul className={styles.list}>
        {results.map((result) => {
          const { attempt, ending } = result
          const date = formatMoment(attempt.startedAt, language)
          return (
            <li key={attempt.id} className={styles.item}>
              <span className={styles.when}>
                <time dateTime={new Date(attempt.startedAt).toISOString()}>{date}</time> {mark(result)}
              </span>
              <span className={styles.what}>
                {ending ? (
                  <>
                    {ending.title} <Grades case={ending.case} relationship={ending.relationship} />
                  </>
                ) : result.title === undefined ? (
                  t('history.unknown')
                ) : (
                  t('history.unfinished')
                )}{' '}
                <span className={styles.quiet}>{t('history.decisions', { count: result.taken })}</span>
              </span>
              <span className={styles.actions}>
                {ending ? (
                  <Link to="/attempts/$attempt/debrief" params={{ attempt: attempt.id }} className={buttonClass('plain', 'small')}>
                    {t('history.open')}
                    <span className="visually-hidden"> {date}</span>
                  </Link>
                ) : (
                  result.title !== undefined && (
                    <Link to="/attempts/$attempt" params={{ attempt: attempt.id }} className={buttonClass('plain', 'small')}>
                      {t('history.goOn')}
                      <span className="visually-hidden"> {date}</span>
                    </Link>
                  )
                )}
                {onRemove && (
                  <Button look="quiet" size="small" onClick={() => onRemove(result)}>
                    {t('history.remove')}
                    <span className="visually-hidden"> {date}</span>
                  </Button>
                )}
              </span>
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}
