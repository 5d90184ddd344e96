import { useState } from 'react'
import { Button } from '../../../ui/control/button.tsx'
import type { Failure } from '../ask.ts'
import { FailureNotice } from '../form/failure-notice.tsx'
import styles from '../form/page.module.css'
import { useAccountServices } from '../services.ts'
import { useAccountWords } from '../use-account-words.ts'

/** Signs out here, or everywhere. */
export function SignOut() {
  const { t } = useAccountWords()
  const { ask, session } = useAccountServices()
  const [busy, setBusy] = useState<'here' | 'everywhere'>()
  const [failure, setFailure] = useState<Failure>()
  const leave = async (where: 'here' | 'everywhere') => {
    if (busy !== undefined) return
    setFailure(undefined)
    setBusy(where)
    const asked = await ask('POST', where === 'here' ? '/api/account/sign-out' : '/api/account/sign-out-everywhere')
    // Refused: the session has ended already.
    if (asked.ok || asked.failure.kind === 'refused') await session.refresh()
    else setFailure(asked.failure)
    setBusy(undefined)
  }
  return (
    <div className={styles.form}>
      <FailureNotice failure={failure} />
      <Button busy={busy === 'here'} onClick={() => leave('here')}>
        {t('me.signOut')}
      </Button>
      <div className={styles.other}>
        <Button busy={busy === 'everywhere'} onClick={() => leave('everywhere')}>
          {t('me.everywhere')}
        </Button>
        <p className={styles.quiet}>{t('me.everywhereText')}</p>
      </div>
    </div>
  )
}
