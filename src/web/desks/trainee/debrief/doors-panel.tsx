import { useTranslation } from 'react-i18next'
import type { Told } from '../../../../contract/play/told-of.ts'
import type { Debrief } from '../../../../core/score/debrief.ts'
import { type Door, DoorsChart } from '../../../ui/debrief/doors-chart.tsx'
import { Panel } from '../../../ui/surface/panel.tsx'
import { Skeleton } from '../../../ui/surface/skeleton.tsx'
import styles from './doors-panel.module.css'
import { turningPoint } from './turning-point.ts'
import type { DoorsOrNot } from './use-doors.ts'

type Props = { told: Told; debrief: Debrief; doors: DoorsOrNot | undefined }

/** Which endings each decision left possible, as a picture and as text. */
export function DoorsPanel({ told, debrief, doors }: Props) {
  const { t } = useTranslation('debrief')
  if (!doors?.ok)
    return <Panel title={t('doors.title')}>{doors === undefined ? <Skeleton lines={4} /> : <p>{t('doors.unknown')}</p>}</Panel>
  const shown = (doors.open[0] ?? []).flatMap((id): Door[] => {
    const ending = told.endings.find((one) => one.id === id)
    if (ending === undefined) return []
    const closed = doors.closed.findIndex((ids) => ids.includes(id))
    const { title, case: matter, relationship } = ending
    return [{ id, title, case: matter, relationship, ...(closed >= 0 && { closedBy: closed + 1 }), reached: id === debrief.ending.id }]
  })
  const turn = turningPoint(doors, debrief.ending.id)
  const titleOf = (id: string) => told.endings.find((one) => one.id === id)?.title ?? id
  const titles = (ids: readonly string[]) => ids.map(titleOf).join(told.language === 'ja' ? '、' : '; ')
  return (
    <Panel title={t('doors.title')}>
      <p className={styles.quiet}>{t('doors.text')}</p>
      <DoorsChart
        doors={shown}
        decisions={debrief.decisions.length}
        turning={turn && { decision: turn.n + 1, title: titleOf(turn.ending), name: t(turn.final ? 'doors.noReturn' : 'doors.bestClosed') }}
      />
      {!turn?.final && <p className={styles.quiet}>{t('doors.none')}</p>}
      <details className={styles.text}>
        <summary>{t('doors.list')}</summary>
        <ul>
          <li>{t('doors.before', { endings: titles(doors.open[0] ?? []) })}</li>
          {doors.closed.map(
            (ids, n) => ids.length > 0 && <li key={ids.join()}>{t('doors.closed', { n: n + 1, endings: titles(ids) })}</li>,
          )}
        </ul>
      </details>
    </Panel>
  )
}
