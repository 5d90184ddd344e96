import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { SignInWays } from '../../../../contract/account.ts'
import { Button } from '../../../ui/control/button.tsx'
import { buttonClass } from '../../../ui/control/button-class.ts'
import { Notice } from '../../../ui/surface/notice.tsx'
import { usePageTitle } from '../../../ui/text/use-page-title.ts'
import styles from '../form/page.module.css'
import { useAccountServices, useSession } from '../services.ts'
import { SignOut } from '../session/sign-out.tsx'
import { useAccountWords } from '../use-account-words.ts'
import { CodeStep } from './code-step.tsx'
import { ForgottenStep } from './forgotten-step.tsx'
import { PasswordStep } from './password-step.tsx'
import { ProviderButton } from './provider-button.tsx'
import { providerRefusal } from './provider-refusal.ts'

const titles = { password: 'signIn.title', code: 'code.title', forgotten: 'forgotten.title' } as const

/** Signing in, in the ways that this server has. */
export function SignInPage() {
  const { t } = useAccountWords()
  const { ask, session } = useAccountServices()
  const { error, after }: { error?: string; after?: 'reset' | 'joined' } = useSearch({ strict: false })
  const navigate = useNavigate()
  const signedIn = useSession()
  const [step, setStep] = useState<keyof typeof titles>('password')
  const [written, write] = useState({ email: '', password: '' })
  const [ways, setWays] = useState<SignInWays>({ oidc: null, mailed: true })
  const heading = useRef<HTMLHeadingElement>(null)
  usePageTitle(t(titles[step]))

  useEffect(() => {
    ask<SignInWays>('GET', '/api/account/ways').then((asked) => asked.ok && setWays(asked.answer))
  }, [ask])

  const goTo = (next: keyof typeof titles) => {
    setStep(next)
    // What was there is gone; the new step is read from its heading.
    heading.current?.focus()
  }
  const enter = async () => {
    await navigate({ to: '/' })
    await session.refresh()
  }

  if (signedIn)
    return (
      <div className={styles.page}>
        <h1>{t('signIn.title')}</h1>
        <p>{t('signIn.here', { name: signedIn.name })}</p>
        <Link to="/" className={buttonClass('primary')}>
          {t('signIn.practise')}
        </Link>
        <SignOut />
      </div>
    )
  return (
    <div className={styles.page}>
      <h1 ref={heading} tabIndex={-1}>
        {t(titles[step])}
      </h1>
      {step === 'password' && (
        <PasswordStep written={written} onWrite={write} onDone={(next) => (next === 'code' ? goTo('code') : enter())}>
          {error !== undefined && (
            <Notice kind="error">
              <p>{t(`provider.${providerRefusal(error)}`)}</p>
            </Notice>
          )}
          {after !== undefined && (
            <Notice>
              <p>{t(`signIn.${after}`)}</p>
            </Notice>
          )}
        </PasswordStep>
      )}
      {step === 'code' && <CodeStep onDone={enter} onAgain={() => goTo('password')} />}
      {step === 'forgotten' && (
        <ForgottenStep
          mailed={ways.mailed}
          email={written.email}
          onWrite={(email) => write({ ...written, email })}
          onBack={() => goTo('password')}
        />
      )}
      {step === 'password' && ways.oidc !== null && <ProviderButton name={ways.oidc} />}
      {step === 'password' && (
        <div className={styles.aside}>
          <Button look="quiet" onClick={() => goTo('forgotten')}>
            {t('signIn.forgotten')}
          </Button>
          <p className={styles.quiet}>{t('signIn.guest')}</p>
        </div>
      )}
    </div>
  )
}
