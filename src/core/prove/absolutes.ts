import type { Language } from '../scenario/scenario.ts'

/** Words that leave no exception: people who take tests learn to avoid them, or to look for them. */
export const absolutes: Readonly<Record<Language, RegExp>> = {
  ja: /絶対に?|決して|一切|必ず|間違いなく|すべて|全て|完全に|いつでも|何でも|どんな.{0,6}でも/,
  en: /\b(?:absolutely|always|never|completely|entirely|definitely|guarantee[ds]?|without exception|under no circumstances|whatever you (?:want|need))\b/i,
}
