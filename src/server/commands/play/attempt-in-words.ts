import type { Language } from '../../../core/scenario/scenario.ts'
import type { Ending } from '../../../core/scenario/scene.ts'
import type { AttemptLine } from '../../database/attempt-record.ts'
import type { PlayServices } from './play-services.ts'
import type { PlayedAttempt } from './played-attempt.ts'

/** An attempt, its decisions only counted, with what its scenario calls it. */
export type AttemptInWords = AttemptLine & { readonly title: string; readonly outcome: ({ readonly id: string } & Ending) | null }

/** @throws if the version that the attempt is pinned to is not kept */
export async function inWords({ versions }: PlayServices, line: AttemptLine, language: Language): Promise<AttemptInWords> {
  const version = await versions.pinned(line.attempt.hash)
  if (version === undefined) throw new Error(`The scenario version ${line.attempt.hash} is not kept.`)
  const { title, endings } = versions.read(version, language)
  const ending = line.ending === null ? undefined : endings[line.ending]
  return { ...line, title, outcome: ending === undefined ? null : { id: line.ending as string, ...ending } }
}

/** The same for an attempt that has been replayed. */
export function playedInWords(services: PlayServices, { record }: PlayedAttempt, language?: Language): Promise<AttemptInWords> {
  const { decisions, ...attempt } = record.attempt
  return inWords(services, { ...record, attempt, taken: decisions.length }, language ?? attempt.language)
}
