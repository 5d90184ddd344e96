import { useTranslation } from 'react-i18next'
import type { Scenario } from '../../../../core/scenario/scenario.ts'
import type { Debrief } from '../../../../core/score/debrief.ts'
import { Notice } from '../../../ui/surface/notice.tsx'
import { Panel } from '../../../ui/surface/panel.tsx'
import type { LoadedAttempt } from '../store/load-attempt.ts'
import { DecisionEntry } from './decision-entry.tsx'
import styles from './decision-list.module.css'
import { turningPoint } from './turning-point.ts'
import type { DoorsOrNot } from './use-doors.ts'
import { useRetry } from './use-retry.ts'

type Props = {
  loaded: Extract<LoadedAttempt, { ok: true }>
  scenario: Scenario
  debrief: Debrief
  doors: DoorsOrNot | undefined
}

/** The decisions in order, each with what was said, why it was rated so, and the way back to it. */
export function DecisionList({ loaded, scenario, debrief, doors }: Props) {
  const { t } = useTranslation('debrief')
  const { retry, failed } = useRetry(loaded)
  const turn = doors?.ok ? turningPoint(doors, debrief.ending.id) : undefined
  return (
    <Panel title={t('decisions.title')}>
      {failed && <Notice kind="error">{t('actions.failed')}</Notice>}
      <ol className={styles.decisions}>
        {debrief.decisions.map((review) => (
          <DecisionEntry
            key={review.n}
            review={review}
            scenario={scenario}
            closed={doors?.ok ? (doors.closed[review.n] ?? []) : []}
            turning={turn?.n === review.n ? turn : undefined}
            onRetry={() => retry(review.n)}
          />
        ))}
      </ol>
    </Panel>
  )
}
