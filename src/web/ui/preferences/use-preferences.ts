import { createContext, useContext } from 'react'
import { defaultPreferences, type Preferences } from './preferences.ts'

export type PreferencesControl = {
  readonly preferences: Preferences
  /** Changes some of the preferences and keeps them. */
  readonly prefer: (changes: Partial<Preferences>) => void
}

export const PreferencesContext = createContext<PreferencesControl>({ preferences: defaultPreferences('ja'), prefer: () => {} })

export const usePreferences = (): PreferencesControl => useContext(PreferencesContext)
