import { attainmentMessages } from './attainment-messages.ts'
import { declarationMessages } from './declaration-messages.ts'
import { giveawayMessages } from './giveaway-messages.ts'
import { languageMessages } from './language-messages.ts'
import type { Message } from './message.ts'
import { proseMessages } from './prose-messages.ts'
import { readingMessages } from './reading-messages.ts'
import { referenceMessages } from './reference-messages.ts'
import { ruleMessages } from './rule-messages.ts'
import { schemaMessages } from './schema-messages.ts'
import { scoreMessages } from './score-messages.ts'
import { structureMessages } from './structure-messages.ts'

/**
 * Every message by its code. A code never changes its meaning and is never used again:
 * KD1xx form, KD2xx structure, KD3xx scores, KD4xx giveaways, KD5xx language.
 */
export const catalogue = {
  ...readingMessages,
  ...schemaMessages,
  ...ruleMessages,
  ...referenceMessages,
  ...declarationMessages,
  ...structureMessages,
  ...scoreMessages,
  ...attainmentMessages,
  ...giveawayMessages,
  ...languageMessages,
  ...proseMessages,
}

export type Code = keyof typeof catalogue
export type ParametersOf<C extends Code> = (typeof catalogue)[C] extends Message<infer Parameters> ? Parameters : never
