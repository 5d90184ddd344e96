import type { app as source } from '../ja/app.ts'
import type { SameKeys } from '../same-keys.ts'

export const app: SameKeys<typeof source> = {
}
