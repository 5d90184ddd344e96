import { getRouteApi, Navigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SelfRating } from '../../../../core/play/attempt.ts'
import { inLanguage } from '../../../../core/scenario/version.ts'
import { usePreferences } from '../../../ui/preferences/use-preferences.ts'
import { usePageTitle } from '../../../ui/text/use-page-title.ts'
import { UnplayableState } from '../record/unplayable-state.tsx'
import { RemoteDebrief } from '../remote/remote-debrief.tsx'
import { useServices } from '../services.ts'
import type { LoadedDebrief } from './load-debrief.ts'
import { LocalRetrospect } from './local-retrospect.tsx'
import { SelfRatingForm } from './self-rating-form.tsx'

const route = getRouteApi('/framed/attempts/$attempt/debrief')

/** What the trainee sees after the end: their own judgement first, then everything else. */
export function DebriefPage() {
  const { loaded, before } = route.useLoaderData()
  const { attempt } = route.useParams()
  if (loaded === undefined) return <RemoteDebrief key={attempt} attempt={attempt} />
  if (!loaded.ok) return <UnplayableState loaded={loaded} />
  if (!loaded.replayed.ended) return <Navigate to="/attempts/$attempt" params={{ attempt: loaded.attempt.id }} replace />
  return <EndedDebrief key={loaded.attempt.id} loaded={loaded} before={before} />
}

function EndedDebrief({ loaded, before }: { loaded: Extract<LoadedDebrief['loaded'], { ok: true }>; before: LoadedDebrief['before'] }) {
  const { t } = useTranslation('debrief')
  const { language } = usePreferences().preferences
  const { attempts } = useServices()
  const [self, setSelf] = useState(loaded.attempt.selfRating)
  const [revealed, setRevealed] = useState(self !== undefined)
  const [notKept, setNotKept] = useState(false)
  const { title } = inLanguage(loaded.version, language)
  usePageTitle(`${t('title')} ${title}`)

  const judge = async (rating: SelfRating) => {
    const kept = await attempts.rateSelf(loaded.attempt.id, rating)
    setNotKept(!kept.ok)
    setSelf(rating)
    setRevealed(true)
  }
  if (!revealed) return <SelfRatingForm onSubmit={judge} onSkip={() => setRevealed(true)} />
  return <LocalRetrospect loaded={{ ...loaded, attempt: { ...loaded.attempt, selfRating: self } }} before={before} notKept={notKept} />
}
