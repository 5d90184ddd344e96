import { Link, useLocation, useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { AcceptedLink, LinkAnswer } from '../../../../contract/links.ts'
import { Button } from '../../../ui/control/button.tsx'
import { buttonClass } from '../../../ui/control/button-class.ts'
import { EmptyState } from '../../../ui/surface/empty-state.tsx'
import { Skeleton } from '../../../ui/surface/skeleton.tsx'
import { usePageTitle } from '../../../ui/text/use-page-title.ts'
import type { Failure } from '../ask.ts'
import { FailureNotice } from '../form/failure-notice.tsx'
import styles from '../form/page.module.css'
import { useAccountServices } from '../services.ts'
import { useAccountWords } from '../use-account-words.ts'
import { LinkForm } from './link-form.tsx'

type Looked = { readonly link: LinkAnswer } | { readonly failure: Failure } | undefined

/** What a one-time link leads to. Its token stands after `#`, and only until it has been read. */
export function LinkPage() {
  const { t } = useAccountWords()
  const { ask, session } = useAccountServices()
  const { hash } = useLocation()
  const navigate = useNavigate()
  const [token, setToken] = useState(hash)
  const [looked, setLooked] = useState<Looked>()
  const [tries, setTries] = useState(0)

  useEffect(() => {
    if (hash === '') return
    setToken(hash)
    navigate({ to: '/link', hash: '', replace: true })
  }, [hash, navigate])

  // biome-ignore lint/correctness/useExhaustiveDependencies: another try asks again
  useEffect(() => {
    if (token === '') return
    let current = true
    setLooked(undefined)
    ask<LinkAnswer>('POST', '/api/links/look', { token }).then((asked) => {
      if (current) setLooked(asked.ok ? { link: asked.answer } : { failure: asked.failure })
    })
    return () => {
      current = false
    }
  }, [ask, token, tries])

  // Whoever listens hears what has come; what they pressed may be gone with what was there.
  useEffect(() => {
    if (looked !== undefined) document.querySelector<HTMLElement>('main h1')?.focus()
  }, [looked])

  const enter = async ({ next }: AcceptedLink, kind: LinkAnswer['kind']) => {
    if (next === 'sign-in') return navigate({ to: '/sign-in', search: { after: kind === 'reset' ? 'reset' : 'joined' } })
    await navigate({ to: '/' })
    await session.refresh()
  }

  const title = looked && 'link' in looked ? t(`link.${looked.link.kind}.title`) : undefined
  usePageTitle(title)
  if (token === '')
    return (
      <EmptyState level={1} title={t('link.missing.title')}>
        <p>{t('link.missing.text')}</p>
      </EmptyState>
    )
  if (looked === undefined) return <Skeleton lines={6} />
  if ('failure' in looked) {
    const { failure } = looked
    if (failure.kind === 'gone' || failure.kind === 'invalid') return <Gone />
    return (
      <div className={styles.page}>
        <FailureNotice failure={failure} />
        <Button onClick={() => setTries(tries + 1)}>{t('link.retry')}</Button>
      </div>
    )
  }
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{title}</h1>
      <LinkForm
        token={token}
        link={looked.link}
        onDone={(accepted) => enter(accepted, looked.link.kind)}
        onGone={() => setLooked({ failure: { kind: 'gone' } })}
      />
    </div>
  )
}

function Gone() {
  const { t } = useAccountWords()
  return (
    <EmptyState
      level={1}
      title={t('link.gone.title')}
      action={
        <Link to="/sign-in" className={buttonClass('primary')}>
          {t('signIn.title')}
        </Link>
      }
    >
      <p>{t('link.gone.text')}</p>
      <p>{t('link.gone.invitation')}</p>
      <p>{t('link.gone.again')}</p>
    </EmptyState>
  )
}
