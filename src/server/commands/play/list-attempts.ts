import type { Language } from '../../../core/scenario/scenario.ts'
import type { AttemptLine } from '../../database/attempt-record.ts'
import { attemptsOf } from '../../database/attempt-repository.ts'
import type { Actor } from '../../policies/actor.ts'
import type { AttemptInWords } from './attempt-in-words.ts'
import { inWords } from './attempt-in-words.ts'
import type { PlayServices } from './play-services.ts'

/** Where a list goes on: after this attempt. */
export type ListedAfter = { readonly startedAt: number; readonly id: string }

const pageSize = 50

/** The actor’s own attempts, the latest first, a page at a time. */
export async function listAttempts(
  services: PlayServices,
  actor: Actor,
  { before, language }: { readonly before?: ListedAfter | undefined; readonly language?: Language | undefined },
): Promise<{ readonly attempts: readonly AttemptInWords[]; readonly next: ListedAfter | null }> {
  const lines = await attemptsOf(services.db, actor.id, { before, limit: pageSize + 1 })
  const page: AttemptLine[] = lines.slice(0, pageSize)
  const last = page.at(-1)?.attempt
  const attempts: AttemptInWords[] = []
  for (const line of page) attempts.push(await inWords(services, line, language ?? actor.language))
  return { attempts, next: lines.length > pageSize && last !== undefined ? { startedAt: last.startedAt, id: last.id } : null }
}
