import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { buttonClass } from '../../../ui/control/button-class.ts'
import { EmptyState } from '../../../ui/surface/empty-state.tsx'
import type { LoadedAttempt } from '../store/load-attempt.ts'

/** Why an attempt can be neither played nor looked back on. */
export function UnplayableState({ loaded }: { loaded: Extract<LoadedAttempt, { ok: false }> }) {
  const { t } = useTranslation('trainee')
  const home = (
    <Link to="/" className={buttonClass('primary')}>
      {t('stage.elsewhere.leave')}
    </Link>
  )
  const say = (title: string, text: string) => (
    <EmptyState level={1} title={title} action={home}>
      {text}
    </EmptyState>
  )
  if (loaded.reason === 'no-such-attempt') return say(t('stage.missing.title'), t('stage.missing.text'))
  if (loaded.why.reason === 'unknown-version') return say(t('stage.unknownVersion.title'), t('stage.unknownVersion.text'))
  return say(t('stage.refusedRecord.title'), t('stage.refusedRecord.text', { n: loaded.why.n + 1 }))
}
