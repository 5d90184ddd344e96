import { createBrowserHistory, RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import type { LibraryAnswer } from '../contract/library.ts'
import { createI18n } from '../i18n/create-i18n.ts'
import { fetchServices } from './app/fetch-services.ts'
import { peopleOf } from './app/people-of.ts'
import { Providers } from './app/providers.tsx'
import { createAppRouter } from './app/router.tsx'
import { askServer } from './desks/account/ask.ts'
import { createSession } from './desks/account/session/session.ts'
import { openAttemptStore } from './desks/trainee/store/open-attempt-store.ts'
import { readPreferences } from './ui/preferences/keep-preferences.ts'

/** The library as the server wrote it into the page; absent in development. */
function writtenLibrary(): LibraryAnswer | undefined {
  const written = document.getElementById('data')?.textContent ?? ''
  return written.startsWith('{') ? JSON.parse(written) : undefined
}

const preferences = readPreferences(document.documentElement.lang === 'en' ? 'en' : 'ja')
// Another tab has a newer page; this one can no longer keep anything, so it begins anew.
const attempts = await openAttemptStore(() => location.reload())
const account = { ask: askServer, session: createSession(askServer), leaveFor: (url: string) => location.assign(url) }
const people = peopleOf(account.session)
const services = fetchServices(attempts, people, writtenLibrary())
const router = createAppRouter(services, createBrowserHistory(), true)
const root = document.getElementById('root') as HTMLElement

// The link that was followed is gone with its page: where it led takes the focus, unless something there already has it.
router.subscribe('onRendered', ({ pathChanged }) => {
  if (pathChanged && document.activeElement === document.body) document.querySelector('main')?.focus({ preventScroll: true })
})
// Loaded before it is drawn, so that what the server has drawn stays until it can be replaced whole.
await router.load()
createRoot(root).render(
  <StrictMode>
    <Providers i18n={createI18n(preferences.language)} preferences={preferences} services={services} account={account}>
      <RouterProvider router={router} />
    </Providers>
  </StrictMode>,
)
// The page comes from the cache and is the same for everybody; who they are is asked once it stands.
people.known()
