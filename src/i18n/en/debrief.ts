import type { debrief as source } from '../ja/debrief.ts'
import type { SameKeys } from '../same-keys.ts'

export const debrief: SameKeys<typeof source> = {
}
