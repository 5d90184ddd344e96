import { useTranslation } from 'react-i18next'
import type { Told } from '../../../../contract/play/told-of.ts'
import { axes } from '../../../../core/scenario/axis.ts'
import type { DecisionReview } from '../../../../core/score/debrief.ts'
import { Button } from '../../../ui/control/button.tsx'
import { Backlog } from '../../../ui/stage/backlog.tsx'
import { Chip } from '../../../ui/surface/chip.tsx'
import { unquoted } from '../../../ui/text/unquoted.ts'
import { asOwnWords } from '../stage/as-own-words.ts'
import styles from './decision-entry.module.css'
import { OptionReviewView } from './option-review-view.tsx'
import type { TurningPoint } from './turning-point.ts'

type Props = {
  review: DecisionReview
  told: Told
  /** Ids of the endings this decision put out of reach. */
  closed: readonly string[]
  /** Set if this was the decision that mattered most. */
  turning: TurningPoint | undefined
  onRetry: () => void
}

/** One decision: what was said and what it showed, what else could be said, and the way back. */
export function DecisionEntry({ review, told, closed, turning, onRetry }: Props) {
  const { t } = useTranslation(['debrief', 'rubric'])
  const n = review.n + 1
  const rated = axes.flatMap((axis) => {
    const rating = review.axes[axis]
    return rating === undefined ? [] : [{ axis, ...rating }]
  })
  // Where the best was chosen, the others are there for whoever asks; where not, the best of them is put first.
  const missed = rated.some(({ earned, best }) => earned < best)
  const [better, others] = missed ? [review.others[0], review.others.slice(1)] : [undefined, review.others]
  const titles = closed.map((id) => unquoted(told.endings.find((one) => one.id === id)?.title ?? id)).join(t('debrief:decisions.between'))
  return (
    <li className={styles.entry} id={`decision-${n}`} data-turning={turning !== undefined || undefined}>
      <h3 className={styles.number}>
        <span className="visually-hidden">{t('debrief:decisions.number', { n })}</span>
        <span aria-hidden="true">{n}</span>
      </h3>
      <div className={styles.words}>
        <details className={styles.before}>
          <summary>{t('debrief:decisions.lines')}</summary>
          <Backlog lines={review.lines.map(asOwnWords)} />
        </details>
        <OptionReviewView option={review.taken} own />
        {(turning || closed.length > 0) && (
          <p className={styles.doors}>
            {turning && <b>{t(turning.final ? 'debrief:decisions.turning' : 'debrief:decisions.bestClosed')}</b>}
            {closed.length > 0 && <Chip tone="vermilion">{t('debrief:decisions.closedDoor', { endings: titles })}</Chip>}
          </p>
        )}
        {review.interrupt !== undefined && <p className={styles.quiet}>{t('debrief:decisions.interrupt')}</p>}
        {better !== undefined && (
          <div className={styles.better}>
            <h4>{better.kind === 'document' ? t('debrief:decisions.best') : t('debrief:decisions.others')}</h4>
            <OptionReviewView option={better} />
          </div>
        )}
        {others.length > 0 && (
          <details className={styles.others}>
            <summary>{better === undefined ? t('debrief:decisions.othersAll') : t('debrief:decisions.othersRest')}</summary>
            {others.map((option) => (
              <OptionReviewView key={option.id} option={option} />
            ))}
          </details>
        )}
      </div>
      <div className={styles.side}>
        {rated.length === 0 ? (
          <p className={styles.quiet}>{t('debrief:decisions.sameRating')}</p>
        ) : (
          <dl className={styles.ratings}>
            {rated.map(({ axis, earned, best: most }) => (
              <div key={axis}>
                <dt>{t(`rubric:axis.${axis}`)}</dt>
                <dd>
                  <span aria-hidden="true">{t('debrief:decisions.rating', { earned, best: most })}</span>
                  <span className="visually-hidden">{t('debrief:decisions.ratingWords', { earned, best: most })}</span>
                </dd>
              </div>
            ))}
          </dl>
        )}
        <Button size="small" onClick={onRetry} data-print="no">
          {t('debrief:decisions.retry')}
          <span className="visually-hidden"> ({t('debrief:decisions.number', { n })})</span>
        </Button>
      </div>
    </li>
  )
}
