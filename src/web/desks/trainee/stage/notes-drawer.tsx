import { useTranslation } from 'react-i18next'
import type { View } from '../../../../core/play/view.ts'
import { Drawer } from '../../../ui/surface/drawer.tsx'
import { PaperList } from '../record/paper-list.tsx'
import styles from './notes-drawer.module.css'

/** What the trainee holds, knows, and may look up. */
export function NotesDrawer({ view, open, onClose }: { view: View; open: boolean; onClose: () => void }) {
  const { t } = useTranslation('trainee')
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
        {view.meters.length > 0 && (
          <section>
            <h3>{t('stage.meters')}</h3>
            <ul>
              {view.meters.map(({ id, label, value, min, max }) => (
                <li key={id} className={styles.meter}>
                  {label}
                  <meter min={min} max={max} value={value}>
                    {value}
                  </meter>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </Drawer>
  )
}
