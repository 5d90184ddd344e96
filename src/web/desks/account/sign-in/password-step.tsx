import type { ReactNode } from 'react'
import type { SignInAnswer } from '../../../../contract/account.ts'
import { Button } from '../../../ui/control/button.tsx'
import { PasswordField } from '../../../ui/control/password-field.tsx'
import { TextField } from '../../../ui/control/text-field.tsx'
import { FailureNotice } from '../form/failure-notice.tsx'
import styles from '../form/page.module.css'
import { done, type Found, useForm } from '../form/use-form.ts'
import { useWrongWords } from '../form/use-wrong-words.ts'
import { onlyWrong, wrongEmail } from '../form/wrong.ts'
import { useAccountServices } from '../services.ts'
import { useAccountWords } from '../use-account-words.ts'

export type Credentials = { readonly email: string; readonly password: string }

/** E-mail and password. `onDone` is told what comes next. */
export function PasswordStep(props: {
  written: Credentials
  onWrite: (written: Credentials) => void
  onDone: (next: SignInAnswer['next']) => void
  /** What was to be said before anything was tried. */
  children: ReactNode
}) {
  const { written, onWrite, onDone, children } = props
  const { email, password } = written
  const { t } = useAccountWords()
  const words = useWrongWords()
  const { ask } = useAccountServices()
  const check = (): Found<'email' | 'password'> =>
    onlyWrong({ email: wrongEmail(email), password: password === '' ? { is: 'password' } : undefined })
  const { form, submit, found, failure, busy } = useForm(check, async () => {
    const asked = await ask<SignInAnswer>('POST', '/api/account/sign-in', { email: email.trim(), password })
    if (asked.ok) return done(() => onDone(asked.answer.next))
    if (asked.failure.kind !== 'invalid') return { failure: asked.failure }
    // A password of another length than any here is a wrong one.
    return asked.failure.detail.startsWith('email') ? { found: { email: { is: 'email' } } } : { failure: { kind: 'refused' } }
  })
  return (
    <form ref={form} className={styles.form} noValidate onSubmit={submit}>
      {failure === undefined ? children : <FailureNotice failure={failure} />}
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
        onChange={(value) => onWrite({ ...written, email: value })}
      />
      <PasswordField
        label={t('field.password')}
        showLabel={t('field.show')}
        name="password"
        autoComplete="current-password"
        required
        value={password}
        error={words(found.password)}
        onChange={(value) => onWrite({ ...written, password: value })}
      />
      <Button type="submit" look="primary" busy={busy}>
        {t('signIn.submit')}
      </Button>
    </form>
  )
}
