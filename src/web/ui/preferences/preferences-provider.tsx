import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { applyPreferences, keepPreferences } from './keep-preferences.ts'
import type { Preferences } from './preferences.ts'
import { PreferencesContext } from './use-preferences.ts'

/** Holds the preferences, keeps every change, and applies them to the document and the interface language. */
export function PreferencesProvider({ initial, children }: { initial: Preferences; children: ReactNode }) {
  const [preferences, setPreferences] = useState(initial)
  const { i18n } = useTranslation()
  const prefer = useCallback((changes: Partial<Preferences>) => {
    setPreferences((before) => {
      const after = { ...before, ...changes }
      keepPreferences(after)
      return after
    })
  }, [])
  useEffect(() => {
    applyPreferences(preferences)
    if (i18n.language !== preferences.language) i18n.changeLanguage(preferences.language)
  }, [preferences, i18n])
  const control = useMemo(() => ({ preferences, prefer }), [preferences, prefer])
  return <PreferencesContext value={control}>{children}</PreferencesContext>
}
