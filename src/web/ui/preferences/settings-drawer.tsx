import { useTranslation } from 'react-i18next'
import { Drawer } from '../surface/drawer.tsx'
import { SettingsForm } from './settings-form.tsx'

/** The settings, from the side of any page. */
export function SettingsDrawer({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation('app')
  return (
    <Drawer open={open} title={t('settings.title')} onClose={onClose}>
      <SettingsForm />
    </Drawer>
  )
}
