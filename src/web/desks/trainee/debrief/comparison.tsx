import { useTranslation } from 'react-i18next'
import type { Attempt } from '../../../../core/play/attempt.ts'
import { axes } from '../../../../core/scenario/axis.ts'
import type { Debrief } from '../../../../core/score/debrief.ts'
import { toneOfEnding } from '../../../ui/debrief/grade-tone.ts'
import { MoodCurve } from '../../../ui/debrief/mood-curve.tsx'
import { Panel } from '../../../ui/surface/panel.tsx'
import styles from './comparison.module.css'

export type Run = { readonly attempt: Attempt; readonly debrief: Debrief }

/** This attempt beside the one it tried again: the customer’s mood, the endings, and the axes. */
export function Comparison({ now, before }: { now: Run; before: Run }) {
  const { t } = useTranslation(['debrief', 'rubric', 'ui'])
  const runs = [now, before]
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
