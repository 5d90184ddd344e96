import { useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/control/button.tsx'
import { Notice } from '../../../ui/surface/notice.tsx'

/** Another tab has gone on with this attempt; nothing here was kept, and nothing there was lost. */
export function ConflictNotice() {
  const { t } = useTranslation('trainee')
  const router = useRouter()
  return (
    <Notice kind="error" action={<Button onClick={() => router.invalidate()}>{t('stage.conflict.reload')}</Button>}>
      <p>{t('stage.conflict.title')}</p>
      <p>{t('stage.conflict.text')}</p>
    </Notice>
  )
}
