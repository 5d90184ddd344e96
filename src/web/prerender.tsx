import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { renderToString } from 'react-dom/server'
import type { LibraryAnswer } from '../contract/library.ts'
import type { InterfaceLanguage } from '../i18n/catalogue.ts'
import { createI18n } from '../i18n/create-i18n.ts'
import { fetchServices } from './app/fetch-services.ts'
import { Providers } from './app/providers.tsx'
import { createAppRouter } from './app/router.tsx'
import { memoryAttemptStore } from './desks/trainee/store/memory-attempt-store.ts'
import { defaultPreferences } from './ui/preferences/preferences.ts'

/** The page at `path` as HTML, as a new visitor sees it before any script runs, and its title. */
export async function prerender(
  path: string,
  language: InterfaceLanguage,
  library: LibraryAnswer,
): Promise<{ app: string; title: string }> {
  // Whether the browser keeps attempts is known only there, so nobody is warned yet.
  const services = fetchServices({ ...memoryAttemptStore(), durable: true }, library)
  const router = createAppRouter(services, createMemoryHistory({ initialEntries: [path] }))
  const i18n = createI18n(language)
  await router.load()
  const app = renderToString(
    <Providers i18n={i18n} preferences={defaultPreferences(language)} services={services}>
      <RouterProvider router={router} />
    </Providers>,
  )
  return { app, title: i18n.t('app:title') }
}
