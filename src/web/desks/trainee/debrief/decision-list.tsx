import { useTranslation } from 'react-i18next'
import type { Told } from '../../../../contract/play/told-of.ts'
import type { Debrief } from '../../../../core/score/debrief.ts'
import { Notice } from '../../../ui/surface/notice.tsx'
import { Panel } from '../../../ui/surface/panel.tsx'
import { DecisionEntry } from './decision-entry.tsx'
import styles from './decision-list.module.css'
import { turningPoint } from './turning-point.ts'
import type { DoorsOrNot } from './use-doors.ts'

/** How to try again from before a decision, and whether that has failed. */
export type Retry = { readonly retry: (n: number) => Promise<void>; readonly failed: boolean }

type Props = {
  told: Told
  debrief: Debrief
  doors: DoorsOrNot | undefined
  retry: Retry
}

/** The decisions in order, each with what was said, why it was rated so, and the way back to it. */
export function DecisionList({ told, debrief, doors, retry: { retry, failed } }: Props) {
  const { t } = useTranslation('debrief')
  const turn = doors?.ok ? turningPoint(doors, debrief.ending.id) : undefined
  return (
    <Panel title={t('decisions.title')}>
      {failed && <Notice kind="error">{t('actions.failed')}</Notice>}
      <ol className={styles.decisions}>
        {debrief.decisions.map((review) => (
          <DecisionEntry
            key={review.n}
            review={review}
            told={told}
            closed={doors?.ok ? (doors.closed[review.n] ?? []) : []}
            turning={turn?.n === review.n ? turn : undefined}
            onRetry={() => retry(review.n)}
          />
        ))}
      </ol>
    </Panel>
  )
}
