import { useState } from 'react'
import type { ResetAnswer } from '../../../../contract/account.ts'
import { Button } from '../../../ui/control/button.tsx'
import { TextField } from '../../../ui/control/text-field.tsx'
import { Notice } from '../../../ui/surface/notice.tsx'
import { FailureNotice } from '../form/failure-notice.tsx'
import styles from '../form/page.module.css'
import { done, type Found, useForm } from '../form/use-form.ts'
import { useWrongWords } from '../form/use-wrong-words.ts'
import { onlyWrong, wrongEmail } from '../form/wrong.ts'
import { useAccountServices } from '../services.ts'
import { useAccountWords } from '../use-account-words.ts'

/** A link for a forgotten password. What it says is the same whether or not there is somebody with the e-mail. */
export function ForgottenStep(props: { mailed: boolean; email: string; onWrite: (email: string) => void; onBack: () => void }) {
  const { mailed, email, onWrite, onBack } = props
  const { t } = useAccountWords()
  const words = useWrongWords()
  const { ask } = useAccountServices()
  const [sentTo, setSentTo] = useState<string>()
  const check = (): Found<'email'> => onlyWrong({ email: wrongEmail(email) })
  const { form, submit, found, failure, busy } = useForm(check, async () => {
    setSentTo(undefined)
    const asked = await ask<ResetAnswer>('POST', '/api/account/reset', { email: email.trim() })
    if (asked.ok) return done(() => setSentTo(email.trim()))
    return asked.failure.kind === 'invalid' ? { found: { email: { is: 'email' } } } : { failure: asked.failure }
  })
  const back = (
    <Button look="quiet" onClick={onBack}>
      {t('forgotten.back')}
    </Button>
  )
  if (!mailed)
    return (
      <div className={styles.form}>
        <p>{t('forgotten.noMail')}</p>
        {back}
      </div>
    )
  return (
    <form ref={form} className={styles.form} noValidate onSubmit={submit}>
      <FailureNotice failure={failure} />
      {sentTo !== undefined && (
        <Notice>
          <p>{t('forgotten.sent', { email: sentTo })}</p>
          <p>{t('forgotten.sentMore')}</p>
        </Notice>
      )}
      <p>{t('forgotten.text')}</p>
      <TextField
        label={t('field.email')}
        type="email"
        name="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        value={email}
        error={words(found.email)}
        onChange={onWrite}
      />
      <Button type="submit" look="primary" busy={busy}>
        {t('forgotten.submit')}
      </Button>
      {back}
    </form>
  )
}
