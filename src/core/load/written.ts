/** A map as it was written, before it is known to fit the schema. */
export type WrittenMap = Readonly<Record<string, unknown>>

export const isMap = (value: unknown): value is WrittenMap => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The entries of a written map; none where something else was written. */
export const entriesOf = (value: unknown): [string, unknown][] => (isMap(value) ? Object.entries(value) : [])

/** The entry `key` of a written map; undefined where there is none, or no map. */
export const entryOf = (value: unknown, key: string): unknown => (isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined)
