import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { renderToString } from 'react-dom/server'
import type { LibraryAnswer } from '../contract/library.ts'
import type { InterfaceLanguage } from '../i18n/catalogue.ts'
import { createI18n } from '../i18n/create-i18n.ts'
import { fetchServices } from './app/fetch-services.ts'
import { peopleOf } from './app/people-of.ts'
import { Providers } from './app/providers.tsx'
import { createAppRouter } from './app/router.tsx'
import { askServer } from './desks/account/ask.ts'
import { createSession } from './desks/account/session/session.ts'
import { memoryAttemptStore } from './desks/trainee/store/memory-attempt-store.ts'
import { defaultPreferences } from './ui/preferences/preferences.ts'

/** The page at `path` as HTML, as a new visitor sees it before any script runs, and its title. */
export async function prerender(
  path: string,
  language: InterfaceLanguage,
  library: LibraryAnswer,
): Promise<{ app: string; title: string }> {
  // The same page for everybody; who is signed in is asked in the browser.
  const account = { ask: askServer, session: createSession(askServer), leaveFor: () => undefined }
  // Whether the browser keeps attempts is known only there, so nobody is warned yet.
  const services = fetchServices({ ...memoryAttemptStore(), durable: true }, peopleOf(account.session), library)
  const router = createAppRouter(services, createMemoryHistory({ initialEntries: [path] }))
  const i18n = createI18n(language)
  await router.load()
  const app = renderToString(
    <Providers i18n={i18n} preferences={defaultPreferences(language)} services={services} account={account}>
      <RouterProvider router={router} />
    </Providers>,
  )
  return { app, title: i18n.t('app:title') }
}
