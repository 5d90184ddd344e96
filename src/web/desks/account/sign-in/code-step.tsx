import { useState } from 'react'
import type { SignInAnswer } from '../../../../contract/account.ts'
import { Button } from '../../../ui/control/button.tsx'
import { TextField } from '../../../ui/control/text-field.tsx'
import { FailureNotice } from '../form/failure-notice.tsx'
import styles from '../form/page.module.css'
import { done, type Found, useForm } from '../form/use-form.ts'
import { useWrongWords } from '../form/use-wrong-words.ts'
import { useAccountServices } from '../services.ts'
import { useAccountWords } from '../use-account-words.ts'

/** The code of an authenticator, or a recovery code, after a password that was right. */
export function CodeStep({ onDone, onAgain }: { onDone: () => void; onAgain: () => void }) {
  const { t } = useAccountWords()
  const words = useWrongWords()
  const { ask } = useAccountServices()
  const [written, write] = useState('')
  // Digits come with a gap in the middle from some apps, and wide from a Japanese keyboard.
  const code = written.normalize('NFKC').replaceAll(/\s/g, '')
  const check = (): Found<'code'> => (code.length < 6 || code.length > 20 ? { code: { is: 'code' } } : {})
  const { form, submit, found, failure, busy } = useForm(check, async () => {
    const asked = await ask<SignInAnswer>('POST', '/api/account/sign-in/code', { code })
    if (asked.ok) return done(() => onDone())
    return asked.failure.kind === 'refused' ? { found: { code: { is: 'wrongCode' } } } : { failure: asked.failure }
  })
  return (
    <form ref={form} className={styles.form} noValidate onSubmit={submit}>
      <FailureNotice failure={failure} />
      <p>{t('code.text')}</p>
      <TextField
        label={t('field.code')}
        name="code"
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        required
        value={written}
        error={words(found.code)}
        onChange={write}
      />
      <Button type="submit" look="primary" busy={busy}>
        {t('code.submit')}
      </Button>
      <Button look="quiet" onClick={onAgain}>
        {t('code.again')}
      </Button>
    </form>
  )
}
