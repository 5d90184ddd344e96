import { useTranslation } from 'react-i18next'
import type { View } from '../../../../core/play/view.ts'
import { MeterList } from '../../../ui/stage/meter-list.tsx'
import { Drawer } from '../../../ui/surface/drawer.tsx'
import { PaperList } from '../record/paper-list.tsx'
import styles from './notes-drawer.module.css'
import { otherMeters } from './other-meters.ts'

/** What the trainee holds, knows, and may look up. */
export function NotesDrawer({ view, open, onClose }: { view: View; open: boolean; onClose: () => void }) {
  const { t } = useTranslation('trainee')
  const others = otherMeters(view)
  const nothing = <p className={styles.nothing}>{t('stage.nothing')}</p>
  const list = (entries: readonly { id: string; label: string }[]) =>
    entries.length === 0 ? (
      nothing
    ) : (
      <ul>
        {entries.map(({ id, label }) => (
          <li key={id}>{label}</li>
        ))}
      </ul>
    )
  return (
    <Drawer open={open} title={t('stage.notesTitle')} onClose={onClose}>
      <div className={styles.notes}>
        <section>
          <h3>{t('stage.papers')}</h3>
          {view.papers.length === 0 ? nothing : <PaperList papers={view.papers} />}
        </section>
        <section>
          <h3>{t('stage.items')}</h3>
          {list(view.items)}
        </section>
        <section>
          <h3>{t('stage.facts')}</h3>
          {list(view.facts)}
        </section>
        {others.length > 0 && (
          <section>
            <h3>{t('stage.meters')}</h3>
            <MeterList meters={others} />
          </section>
        )}
      </div>
    </Drawer>
  )
}
