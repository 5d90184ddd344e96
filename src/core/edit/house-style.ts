/** What decides how an entry is laid out: the keys that lead to it, `-` for an entry of a list. */
export type Keys = readonly string[]

/** Values of a scenario that read best on one line. */
const oneLiners = new Set(['trains', 'rate', 'worth', 'base', 'pick', 'effect', 'when', 'calm', 'moves', 'portrait', 'voice', 'clock'])

export type HouseStyle = {
  /** Whether a map or list of so many entries shall stand on one line, if it fits. */
  readonly isInline: (keys: Keys, entries: number, wasInline: boolean) => boolean
}

/** Short facts about a decision on one line each; what is said on a line of its own; the rest as the author chose. */
export const scenarioStyle: HouseStyle = {
  isInline(keys, entries, wasInline) {
    const key = keys.at(-1) ?? ''
    const above = keys.at(-2)
    if (key === 'lines') return false
    // A line said without condition reads like a script as it is.
    if (key === '-' && above === 'lines') return entries > 1
    if (key === '-' && above === 'goto') return true
    return oneLiners.has(key) || (key === '-' && oneLiners.has(above ?? '')) || wasInline
  },
}

/** As the author chose. */
export const translationStyle: HouseStyle = { isInline: (_, __, wasInline) => wasInline }
