import type { i18n } from 'i18next'
import type { ReactNode } from 'react'
import { I18nextProvider } from 'react-i18next'
import { AccountContext, type AccountServices } from '../desks/account/services.ts'
import { ServicesContext, type TraineeServices } from '../desks/trainee/services.ts'
import type { Preferences } from '../ui/preferences/preferences.ts'
import { PreferencesProvider } from '../ui/preferences/preferences-provider.tsx'

/** What every page stands on: words, preferences, and the services of the desks. */
export function Providers({
  i18n,
  preferences,
  services,
  account,
  children,
}: {
  i18n: i18n
  preferences: Preferences
  services: TraineeServices
  account: AccountServices
  children: ReactNode
}) {
  return (
    <I18nextProvider i18n={i18n}>
      <PreferencesProvider initial={preferences}>
        <ServicesContext value={services}>
          <AccountContext value={account}>{children}</AccountContext>
        </ServicesContext>
      </PreferencesProvider>
    </I18nextProvider>
  )
}
