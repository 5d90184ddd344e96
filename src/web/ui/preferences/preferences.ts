import type { InterfaceLanguage } from '../../../i18n/catalogue.ts'

export const paces = ['tap', 'slow', 'normal', 'fast', 'at-once'] as const
/** How lines arrive: each on a tap, by themselves at a pace, or all at once. */
export type Pace = (typeof paces)[number]

export const themes = ['system', 'light', 'dark'] as const

/** What a person has chosen for this device. */
export type Preferences = {
  readonly language: InterfaceLanguage
  readonly theme: (typeof themes)[number]
  /** Moving things stand still, whatever the system says. */
  readonly still: boolean
  readonly pace: Pace
  /** The customer’s lines are read aloud. */
  readonly voice: boolean
  /** Moments pass when nothing is said. Off unless switched on. */
  readonly timers: boolean
  /** Seconds given are multiplied by this. */
  readonly timerStretch: 1 | 2 | 4
  readonly guided: boolean
}

export const defaultPreferences = (language: InterfaceLanguage): Preferences => ({
  language,
  theme: 'system',
  still: false,
  pace: 'normal',
  voice: false,
  timers: false,
  timerStretch: 1,
  guided: true,
})
