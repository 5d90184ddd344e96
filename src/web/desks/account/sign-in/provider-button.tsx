import { useState } from 'react'
import type { OidcAnswer } from '../../../../contract/account.ts'
import { Button } from '../../../ui/control/button.tsx'
import type { Failure } from '../ask.ts'
import { FailureNotice } from '../form/failure-notice.tsx'
import styles from '../form/page.module.css'
import { useAccountServices } from '../services.ts'
import { useAccountWords } from '../use-account-words.ts'

/** Signs in with the organisation’s provider. */
export function ProviderButton({ name }: { name: string }) {
  const { t } = useAccountWords()
  const { ask, leaveFor } = useAccountServices()
  const [failure, setFailure] = useState<Failure>()
  const [busy, setBusy] = useState(false)
  const go = async () => {
    setFailure(undefined)
    setBusy(true)
    const asked = await ask<OidcAnswer>('POST', '/api/account/sign-in/oidc')
    if (asked.ok) return leaveFor(asked.answer.url)
    setBusy(false)
    setFailure(asked.failure)
  }
  return (
    <div className={styles.other}>
      <p className={styles.quiet}>{t('signIn.or')}</p>
      <Button busy={busy} onClick={go}>
        {t('signIn.provider', { name })}
      </Button>
      <FailureNotice failure={failure} />
    </div>
  )
}
