import { Notice } from '../../../ui/surface/notice.tsx'
import type { Failure } from '../ask.ts'
import { useAccountWords } from '../use-account-words.ts'

/** Why it was not done, and what to do. */
export function FailureNotice({ failure }: { failure: Failure | undefined }) {
  const { t, i18n } = useAccountWords()
  if (failure === undefined) return null
  const said = () => {
    if (failure.kind === 'refused' || failure.kind === 'unreachable') return t(`failure.${failure.kind}`)
    if (failure.kind !== 'too-many') return t('failure.broken')
    // The whole minute after, so that it is not too early again.
    const time = new Date(Math.ceil(failure.from / 60_000) * 60_000)
    return t('failure.tooMany', { time: time.toLocaleTimeString(i18n.language, { hour: 'numeric', minute: '2-digit' }) })
  }
  return (
    <Notice kind="error">
      <p>{said()}</p>
    </Notice>
  )
}
