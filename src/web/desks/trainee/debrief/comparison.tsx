import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { axes } from '../../../../core/scenario/axis.ts'
import type { Language } from '../../../../core/scenario/scenario.ts'
import { inLanguage } from '../../../../core/scenario/version.ts'
import { debrief as debriefOf } from '../../../../core/score/debrief-attempt.ts'
import { toneOfEnding } from '../../../ui/debrief/grade-tone.ts'
import { MoodCurve } from '../../../ui/debrief/mood-curve.tsx'
import { Panel } from '../../../ui/surface/panel.tsx'
import type { LoadedAttempt } from '../store/load-attempt.ts'
import styles from './comparison.module.css'

type Ended = Extract<LoadedAttempt, { ok: true }>

/** This attempt beside the one it tried again: the customer’s mood, the endings, and the axes. */
export function Comparison({ now, before, language }: { now: Ended; before: Ended; language: Language }) {
  const { t } = useTranslation(['debrief', 'rubric', 'ui'])
  const runs = useMemo(
    () =>
      [now, before].map(({ attempt, version, replayed }) => ({
        attempt,
        debrief: debriefOf(inLanguage(version, language), attempt, replayed),
      })),
    [now, before, language],
  )
  const labels = [t('debrief:compare.now'), t('debrief:compare.first')]
  return (
    <Panel title={t('debrief:compare.title')}>
      <p className={styles.quiet}>{t('debrief:compare.text', { n: (now.attempt.retryOf?.n ?? 0) + 1 })}</p>
      <MoodCurve
        runs={runs.map(({ attempt, debrief }, index) => ({
          id: attempt.id,
          label: labels[index] ?? '',
          ending: debrief.ending.title,
          tone: toneOfEnding(debrief.ending),
          points: debrief.moods,
        }))}
      />
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            {labels.map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {axes.map((axis) => (
            <tr key={axis}>
              <th scope="row">{t(`rubric:axis.${axis}`)}</th>
              {runs.map(({ attempt, debrief }) => {
                const { score } = debrief.axes[axis]
                return <td key={attempt.id}>{score === undefined ? t('ui:axisResult.tooLittle') : Math.round(score)}</td>
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}
