import type { LibraryAnswer } from '../../contract/library.ts'
import type { VersionAnswer } from '../../contract/version-answer.ts'
import type { TraineeServices } from '../desks/trainee/services.ts'
import type { AttemptStore } from '../desks/trainee/store/attempt-store.ts'

async function fetchJson<T>(address: string): Promise<T | undefined> {
  const answer = await fetch(address, { headers: { accept: 'application/json' } })
  if (answer.status === 404) return undefined
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
  return (await answer.json()) as T
}

/** Services that speak with the server this page came from. `first` answers the first question without asking. */
export function fetchServices(
  attempts: AttemptStore,
  people: TraineeServices['people'],
  first: LibraryAnswer | undefined,
): TraineeServices {
  let plays: ReturnType<TraineeServices['plays']> | undefined
  let library = first && Promise.resolve(first)
  return {
    attempts,
    people,
    plays() {
      plays ??= import('../desks/trainee/store/open-play-store.ts').then(
        ({ openPlayStore }) => openPlayStore(() => location.reload()),
        (error) => {
          plays = undefined
          throw error
        },
      )
      return plays
    },
    library() {
      // A failure is not kept, so that asking again can succeed.
      library ??= fetchJson<LibraryAnswer>('/api/library').then(
        (answer) => answer ?? { scenarios: [], broken: [] },
        (error) => {
          library = undefined
          throw error
        },
      )
      return library
    },
    async version(hash) {
      return (await attempts.version(hash)) ?? (await fetchJson<VersionAnswer>(`/api/versions/${hash}`))
    },
    now: () => Date.now(),
    // Not randomUUID, which a page on plain HTTP in a company network does not have.
    newId: () => Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join(''),
  }
}
