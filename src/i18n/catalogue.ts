import { app as enApp } from './en/app.ts'
import { debrief as enDebrief } from './en/debrief.ts'
import { rubric as enRubric } from './en/rubric.ts'
import { trainee as enTrainee } from './en/trainee.ts'
import { ui as enUi } from './en/ui.ts'
import { app } from './ja/app.ts'
import { debrief } from './ja/debrief.ts'
import { rubric } from './ja/rubric.ts'
import { trainee } from './ja/trainee.ts'
import { ui } from './ja/ui.ts'

/** Every text of the interface. Japanese is the source; English has the same keys, checked by the compiler. */
export const catalogues = {
  ja: { app, ui, rubric, trainee, debrief },
  en: { app: enApp, ui: enUi, rubric: enRubric, trainee: enTrainee, debrief: enDebrief },
} as const

export type InterfaceLanguage = keyof typeof catalogues
export const interfaceLanguages = ['ja', 'en'] as const satisfies readonly InterfaceLanguage[]
