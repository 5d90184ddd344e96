import { useTranslation } from 'react-i18next'
import type { View } from '../../../../core/play/view.ts'
import { Button } from '../../../ui/control/button.tsx'
import { Clock } from '../../../ui/stage/clock.tsx'
import { Chip } from '../../../ui/surface/chip.tsx'
import { Icon } from '../../../ui/text/icon.tsx'
import styles from './stage-bar.module.css'

type Props = { view: View; onNotes: () => void; onBacklog: () => void; onPause: () => void }

/** What is out of the way but at hand: the case, its clock, notes, what was said, and a breath. */
export function StageBar({ view, onNotes, onBacklog, onPause }: Props) {
  const { t } = useTranslation(['trainee', 'rubric'])
  const notes = view.items.length + view.facts.length + view.papers.length
  return (
    <header className={styles.bar}>
      <h1 className={styles.title} lang={view.scenario.language}>
        {view.scenario.title}
      </h1>
      <span className={styles.channel}>
        <Chip>{t(`rubric:channel.${view.scenario.channel}`)}</Chip>
      </span>
      <div className={styles.tools}>
        {view.clock && (
          <div className={styles.clock}>
            <Clock now={view.clock.now} label={view.clock.label} />
          </div>
        )}
        <Button size="small" className={styles.tool} onClick={onNotes}>
          <Icon name="paper" />
          <span className={styles.word}>{t('trainee:stage.notes')}</span> {notes > 0 && notes}
        </Button>
        <Button size="small" className={styles.tool} onClick={onBacklog}>
          <Icon name="log" />
          <span className={styles.word}>{t('trainee:stage.backlog')}</span>
        </Button>
        <Button size="small" className={styles.tool} onClick={onPause} aria-keyshortcuts="Escape">
          <Icon name="pause" />
          <span className={styles.word}>{t('trainee:stage.pause')}</span>
        </Button>
      </div>
    </header>
  )
}
