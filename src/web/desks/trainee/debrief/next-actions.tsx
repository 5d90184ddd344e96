import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Receipt } from '../../../../core/score/receipt.ts'
import { Button } from '../../../ui/control/button.tsx'
import { buttonClass } from '../../../ui/control/button-class.ts'
import { Panel } from '../../../ui/surface/panel.tsx'
import type { Run } from './comparison.tsx'
import styles from './next-actions.module.css'
import { saveFile } from './save-file.ts'

/** Where to go from the debrief, and what to take along. */
export function NextActions({ attempt, debrief }: Run) {
  const { t } = useTranslation('debrief')
  const download = () => {
    const { ending, axes } = debrief
    const result = { ending: ending.id, case: ending.case, relationship: ending.relationship, axes }
    const receipt: Receipt = { format: 1, attempt, result }
    saveFile(`kandokoro-${attempt.scenario}-${attempt.id.slice(0, 8)}.json`, JSON.stringify(receipt, null, 2))
  }
  return (
    <div data-print="no">
      <Panel title={t('actions.title')}>
        <div className={styles.actions}>
          <Link to="/scenarios/$scenario" params={{ scenario: attempt.scenario }} className={buttonClass('primary')}>
            {t('actions.again')}
          </Link>
          <Link to="/" className={buttonClass()}>
            {t('actions.choose')}
          </Link>
          <Button onClick={() => window.print()}>{t('actions.print')}</Button>
          <Button onClick={download}>{t('actions.receipt')}</Button>
        </div>
        <p className={styles.quiet}>{t('actions.receiptNote')}</p>
      </Panel>
    </div>
  )
}
