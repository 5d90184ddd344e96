import { useState } from 'react'
import type { AcceptedLink, LinkAnswer } from '../../../../contract/links.ts'
import { passwordLength } from '../../../../contract/password-length.ts'
import { Button } from '../../../ui/control/button.tsx'
import { PasswordField } from '../../../ui/control/password-field.tsx'
import { TextField } from '../../../ui/control/text-field.tsx'
import type { Failure } from '../ask.ts'
import { FailureNotice } from '../form/failure-notice.tsx'
import styles from '../form/page.module.css'
import { done, type Found, type Outcome, useForm } from '../form/use-form.ts'
import { useWrongWords } from '../form/use-wrong-words.ts'
import { onlyWrong, wrongEmail, wrongName, wrongNewPassword } from '../form/wrong.ts'
import { useAccountServices } from '../services.ts'
import { useAccountWords } from '../use-account-words.ts'

type Field = 'name' | 'email' | 'password'

/** What the server refused, at its field if it is about one. */
function outcomeOf(failure: Failure): Outcome<Field> {
  if (failure.kind === 'taken') return { found: { email: { is: 'taken' } } }
  if (failure.kind === 'invalid' && failure.detail.startsWith('email')) return { found: { email: { is: 'email' } } }
  if (failure.kind === 'invalid' && failure.detail.startsWith('name')) return { found: { name: { is: 'name' } } }
  return { failure }
}

/** Name, e-mail and password of whoever joins; of whoever has forgotten theirs, the password alone. */
export function LinkForm(props: { token: string; link: LinkAnswer; onDone: (accepted: AcceptedLink) => void; onGone: () => void }) {
  const { token, link, onDone, onGone } = props
  const { t, i18n } = useAccountWords()
  const words = useWrongWords()
  const { ask } = useAccountServices()
  const [name, setName] = useState(link.name ?? '')
  const [email, setEmail] = useState(link.email ?? '')
  const [password, setPassword] = useState('')
  const joins = link.kind !== 'reset'
  const asksEmail = link.email === null

  const check = (): Found<Field> =>
    onlyWrong({
      name: joins ? wrongName(name) : undefined,
      email: asksEmail ? wrongEmail(email) : undefined,
      password: wrongNewPassword(password),
    })
  const { form, submit, found, failure, busy } = useForm(check, async () => {
    const own = joins ? { name: name.trim(), language: i18n.language, ...(asksEmail && { email: email.trim() }) } : {}
    const asked = await ask<AcceptedLink>('POST', '/api/links/accept', { token, password, ...own })
    if (asked.ok) return done(() => onDone(asked.answer))
    if (asked.failure.kind === 'gone') return done(onGone)
    return outcomeOf(asked.failure)
  })
  const until = new Date(link.expiresAt).toLocaleString(i18n.language, { dateStyle: 'long', timeStyle: 'short' })
  return (
    <form ref={form} className={styles.form} noValidate onSubmit={submit}>
      <div>
        <p>{t(`link.${link.kind}.text`)}</p>
        <p className={styles.quiet}>{t('link.until', { time: until })}</p>
      </div>
      <FailureNotice failure={failure} />
      {joins && (
        <TextField
          label={t('field.name')}
          name="name"
          autoComplete="name"
          required
          value={name}
          error={words(found.name)}
          onChange={setName}
        />
      )}
      <TextField
        label={t('field.email')}
        type="email"
        name="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        readOnly={!asksEmail}
        value={email}
        error={words(found.email)}
        onChange={setEmail}
      />
      <PasswordField
        label={joins ? t('field.password') : t('field.newPassword')}
        showLabel={t('field.show')}
        description={t('passwordRule', passwordLength)}
        name="password"
        autoComplete="new-password"
        required
        value={password}
        error={words(found.password)}
        onChange={setPassword}
      />
      <Button type="submit" look="primary" busy={busy}>
        {joins ? t('link.join') : t('link.change')}
      </Button>
    </form>
  )
}
