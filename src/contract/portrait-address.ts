import type { Mood } from '../core/scenario/moods.ts'

/** Where the face of a cast member in a mood is served. It changes with the scenario’s hash, so it can be cached for ever. */
export const portraitAddress = (hash: string, member: string, mood: Mood): string => `/portraits/${hash.slice(0, 16)}/${member}/${mood}.svg`
