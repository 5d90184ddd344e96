import type { ui as source } from '../ja/ui.ts'
import type { SameKeys } from '../same-keys.ts'

export const ui: SameKeys<typeof source> = {
}
