import { type InterfaceLanguage, interfaceLanguages } from '../../../i18n/catalogue.ts'
import { defaultPreferences, type Preferences, paces, themes } from './preferences.ts'

/** Where the preferences are kept in local storage. */
export const preferencesKey = 'kandokoro-preferences'

/** The preferences kept on this device; what is missing or unreadable falls back to the default. Never throws. */
export function readPreferences(language: InterfaceLanguage): Preferences {
  const defaults = defaultPreferences(language)
  let kept: Partial<Record<keyof Preferences, unknown>> = {}
  try {
    kept = JSON.parse(localStorage.getItem(preferencesKey) ?? '{}') ?? {}
  } catch {
    return defaults
  }
  const oneOf = <T>(values: readonly T[], value: unknown, otherwise: T): T => values.find((one) => one === value) ?? otherwise
  const flag = (name: 'still' | 'voice' | 'timers' | 'guided') => (typeof kept[name] === 'boolean' ? kept[name] : defaults[name])
  return {
    language: oneOf(interfaceLanguages, kept.language, language),
    theme: oneOf(themes, kept.theme, defaults.theme),
    still: flag('still'),
    pace: oneOf(paces, kept.pace, defaults.pace),
    voice: flag('voice'),
    timers: flag('timers'),
    timerStretch: oneOf([1, 2, 4] as const, kept.timerStretch, 1),
    guided: flag('guided'),
  }
}

/** Keeps the preferences on this device, and the language where the server can see it. Never throws. */
export function keepPreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(preferencesKey, JSON.stringify(preferences))
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser we serve
    document.cookie = `kandokoro-language=${preferences.language}; path=/; max-age=31536000; samesite=lax`
  } catch {
    // Private windows may forbid both; the choice then holds until the page is left.
  }
}

/** Puts what concerns the whole document where CSS and assistive technology find it. */
export function applyPreferences({ language, theme, still }: Preferences): void {
  const root = document.documentElement
  root.lang = language
  if (theme === 'system') delete root.dataset.theme
  else root.dataset.theme = theme
  if (still) root.dataset.motion = 'off'
  else delete root.dataset.motion
}
