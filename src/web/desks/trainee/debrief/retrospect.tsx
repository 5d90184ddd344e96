import { useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { axes } from '../../../../core/scenario/axis.ts'
import { inLanguage } from '../../../../core/scenario/version.ts'
import { debrief as debriefOf } from '../../../../core/score/debrief-attempt.ts'
import { AxisResult } from '../../../ui/debrief/axis-result.tsx'
import { StyleProfileChart } from '../../../ui/debrief/style-profile-chart.tsx'
import { usePreferences } from '../../../ui/preferences/use-preferences.ts'
import { Notice } from '../../../ui/surface/notice.tsx'
import { Panel } from '../../../ui/surface/panel.tsx'
import type { LoadedAttempt } from '../store/load-attempt.ts'
import { Comparison } from './comparison.tsx'
import { DecisionList } from './decision-list.tsx'
import { DoorsPanel } from './doors-panel.tsx'
import { EndingHead } from './ending-head.tsx'
import { NextActions } from './next-actions.tsx'
import { PhraseList } from './phrase-list.tsx'
import styles from './retrospect.module.css'
import { useDoors } from './use-doors.ts'

type Ended = Extract<LoadedAttempt, { ok: true }>

/** The whole of the debrief of an ended attempt, recomputed from its decisions. */
export function Retrospect({ loaded, before, notKept }: { loaded: Ended; before?: Ended; notKept: boolean }) {
  const { t } = useTranslation('debrief')
  const { language } = usePreferences().preferences
  const { attempt, version, replayed } = loaded
  const scenario = useMemo(() => inLanguage(version, language), [version, language])
  const debrief = useMemo(() => debriefOf(scenario, attempt, replayed), [scenario, attempt, replayed])
  const doors = useDoors(loaded)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <article className={styles.debrief} lang={scenario.language}>
      <EndingHead ref={heading} scenario={scenario} hash={version.hash} attempt={attempt} debrief={debrief} />
      {notKept && <Notice kind="warning">{t('self.failed')}</Notice>}
      <Panel title={t('axes.title')}>
        <div className={styles.axes}>
          {axes.map((axis) => (
            <AxisResult key={axis} axis={axis} {...debrief.axes[axis]} self={attempt.selfRating?.[axis]} />
          ))}
        </div>
        <p className={styles.quiet}>{t('axes.note')}</p>
      </Panel>
      {before && <Comparison now={loaded} before={before} language={language} />}
      {attempt.retryOf && !before && <p className={styles.quiet}>{t('compare.gone')}</p>}
      <DoorsPanel scenario={scenario} debrief={debrief} doors={doors} />
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
      <DecisionList loaded={loaded} scenario={scenario} debrief={debrief} doors={doors} />
      <Panel title={t('style.title')}>
        <StyleProfileChart {...debrief.style} />
      </Panel>
      <PhraseList scenario={scenario} />
      <NextActions loaded={loaded} />
    </article>
  )
}
