import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { buttonClass } from '../../../ui/control/button-class.ts'
import { EmptyState } from '../../../ui/surface/empty-state.tsx'
import { RemoteBriefing } from '../remote/remote-briefing.tsx'
import { LocalBriefing } from './local-briefing.tsx'

const route = getRouteApi('/framed/scenarios/$scenario')

/** What the trainee knows before the first line, and how they want to play. */
export function BriefingPage() {
  const { card, version } = route.useLoaderData()
  const { t } = useTranslation('trainee')
  if (card === undefined)
    return (
      <EmptyState
        level={1}
        title={t('briefing.notFound.title')}
        action={
          <Link to="/" className={buttonClass('primary')}>
            {t('stage.elsewhere.leave')}
          </Link>
        }
      >
        {t('briefing.notFound.text')}
      </EmptyState>
    )
  return version ? <LocalBriefing version={version} /> : <RemoteBriefing key={card.id} scenario={card.id} />
}
