import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Told } from '../../../../contract/play/told-of.ts'
import { axes } from '../../../../core/scenario/axis.ts'
import { AxisResult } from '../../../ui/debrief/axis-result.tsx'
import { StyleProfileChart } from '../../../ui/debrief/style-profile-chart.tsx'
import { Notice } from '../../../ui/surface/notice.tsx'
import { Panel } from '../../../ui/surface/panel.tsx'
import { Comparison, type Run } from './comparison.tsx'
import { DecisionList, type Retry } from './decision-list.tsx'
import { DoorsPanel } from './doors-panel.tsx'
import { EndingHead } from './ending-head.tsx'
import { NextActions } from './next-actions.tsx'
import { PhraseList } from './phrase-list.tsx'
import styles from './retrospect.module.css'
import type { DoorsOrNot } from './use-doors.ts'

export type RetrospectProps = Run & {
  readonly told: Told
  /** Undefined until they have been worked out. */
  readonly doors: DoorsOrNot | undefined
  /** The attempt that this one tries again, if that is still there. */
  readonly before: Run | undefined
  readonly retry: Retry
  /** What the trainee thought of themselves could not be kept. */
  readonly notKept: boolean
}

/** The whole of the debrief of an ended attempt. */
export function Retrospect({ attempt, debrief, told, doors, before, retry, notKept }: RetrospectProps) {
  const { t } = useTranslation('debrief')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <article className={styles.debrief} lang={told.language}>
      <EndingHead ref={heading} told={told} attempt={attempt} debrief={debrief} />
      {notKept && <Notice kind="warning">{t('self.failed')}</Notice>}
      <Panel title={t('axes.title')}>
        <div className={styles.axes}>
          {axes.map((axis) => (
            <AxisResult key={axis} axis={axis} {...debrief.axes[axis]} self={attempt.selfRating?.[axis]} />
          ))}
        </div>
        <p className={styles.quiet}>{t('axes.note')}</p>
      </Panel>
      {before && <Comparison now={{ attempt, debrief }} before={before} />}
      {attempt.retryOf && !before && <p className={styles.quiet}>{t('compare.gone')}</p>}
      <DoorsPanel told={told} debrief={debrief} doors={doors} />
      {debrief.circumstances.length > 0 && (
        <Panel title={t('circumstances.title')}>
          <p className={styles.quiet}>{t('circumstances.text')}</p>
          <ul>
            {debrief.circumstances.map(({ id, label }) => (
              <li key={id}>{label}</li>
            ))}
          </ul>
        </Panel>
      )}
      <DecisionList told={told} debrief={debrief} doors={doors} retry={retry} />
      <Panel title={t('style.title')}>
        <StyleProfileChart {...debrief.style} />
      </Panel>
      <PhraseList told={told} />
      <NextActions attempt={attempt} debrief={debrief} />
    </article>
  )
}
