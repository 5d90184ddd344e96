import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/control/button.tsx'
import { buttonClass } from '../../../ui/control/button-class.ts'
import { LanguageSwitch } from '../../../ui/preferences/language-switch.tsx'
import { SettingsForm } from '../../../ui/preferences/settings-form.tsx'
import { Dialog } from '../../../ui/surface/dialog.tsx'
import styles from './pause-dialog.module.css'

/** A breath: the stage stands still, and settings can be changed. */
export function PauseDialog({ open, onResume }: { open: boolean; onResume: () => void }) {
  const { t } = useTranslation('trainee')
  return (
    <Dialog
      open={open}
      title={t('stage.paused.title')}
      onClose={onResume}
      footer={
        <>
          <Button look="primary" onClick={onResume}>
            {t('stage.paused.goOn')}
          </Button>
          <Link to="/" className={buttonClass('plain')}>
            {t('stage.paused.leave')}
          </Link>
        </>
      }
    >
      <div className={styles.words}>
        <p>{t('stage.paused.text')}</p>
        <p className={styles.quiet}>{t('stage.paused.leaveNote')}</p>
      </div>
      <div className={styles.language}>
        <LanguageSwitch />
      </div>
      <SettingsForm />
    </Dialog>
  )
}
