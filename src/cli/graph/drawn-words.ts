import type { Language } from '../../core/scenario/scenario.ts'
import { graphWords as en } from '../../i18n/en/cli/graph.ts'
import { rubric as enRubric } from '../../i18n/en/rubric.ts'
import { type GraphWords, graphWords as ja } from '../../i18n/ja/cli/graph.ts'
import { rubric as jaRubric } from '../../i18n/ja/rubric.ts'

/** The words of a drawing, in the language of what is drawn rather than of the person at the keyboard. */
export type DrawnWords = GraphWords['drawn']

export const drawnWords = (language: Language): DrawnWords => ({ ja, en })[language].drawn

/** The names of an ending’s grades as the debrief says them. */
export const gradeWords = (language: Language) => ({ ja: jaRubric, en: enRubric })[language]
