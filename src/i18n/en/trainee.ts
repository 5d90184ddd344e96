import type { trainee as source } from '../ja/trainee.ts'
import type { SameKeys } from '../same-keys.ts'

export const trainee: SameKeys<typeof source> = {
}
