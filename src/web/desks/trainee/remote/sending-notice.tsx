import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/control/button.tsx'
import { Notice } from '../../../ui/surface/notice.tsx'
import type { Sending } from './sending.ts'

/** A quick answer needs no words, in milliseconds. */
const unnoticed = 1000

/** Where a decision is on its way to the server, in words; nothing while all is well. */
export function SendingNotice({ sending, onRetry }: { sending: Sending; onRetry: () => void }) {
  const { t, i18n } = useTranslation('trainee')
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    if (sending !== 'sending') return
    const timer = setTimeout(() => setSlow(true), unnoticed)
    return () => {
      clearTimeout(timer)
      setSlow(false)
    }
  }, [sending])

  if (sending === 'idle' || (sending === 'sending' && !slow)) return null
  const retry = <Button onClick={onRetry}>{t('remote.retry')}</Button>
  return (
    <div lang={i18n.language}>
      {sending === 'sending' && <Notice>{t('remote.sending')}</Notice>}
      {sending === 'offline' && (
        <Notice kind="warning" action={retry}>
          {t('remote.offline')}
        </Notice>
      )}
      {sending === 'signed-out' && (
        <Notice
          kind="warning"
          action={
            <>
              <Link to="/sign-in">{t('remote.signIn')}</Link>
              {retry}
            </>
          }
        >
          {t('remote.signedOut')}
        </Notice>
      )}
      {sending === 'refused' && (
        <Notice kind="error" action={<Link to="/">{t('stage.elsewhere.leave')}</Link>}>
          {t('remote.refused')}
        </Notice>
      )}
    </div>
  )
}
