import type { Attempt } from '../../../../core/play/attempt.ts'
import { withDecision } from '../../../../core/play/with-decision.ts'
import type { ScenarioVersion } from '../../../../core/scenario/version.ts'
import type { AttemptStore, Kept } from './attempt-store.ts'

/** Attempts kept only as long as the page is open, for windows that forbid storage. */
export function memoryAttemptStore(): AttemptStore {
  const attempts = new Map<string, Attempt>()
  const versions = new Map<string, ScenarioVersion>()
  const positions = new Map<string, number>()
  const update = async (id: string, change: (attempt: Attempt) => Attempt | undefined): Promise<Kept> => {
    const attempt = attempts.get(id)
    const changed = attempt && change(attempt)
    if (changed === undefined) return { ok: false, failure: 'conflict' }
    attempts.set(id, changed)
    return { ok: true }
  }
  return {
    durable: false,
    list: async () => [...attempts.values()].sort((a, b) => b.startedAt - a.startedAt),
    get: async (id) => attempts.get(id),
    version: async (hash) => versions.get(hash),
    async begin(attempt, version) {
      if (attempts.has(attempt.id)) return { ok: false, failure: 'failed' }
      attempts.set(attempt.id, attempt)
      versions.set(version.hash, version)
      return { ok: true }
    },
    decide: (id, n, decision, ended) =>
      update(id, (attempt) => (attempt.decisions.length === n ? withDecision(attempt, decision, ended) : undefined)),
    rateSelf: (id, selfRating) => update(id, (attempt) => ({ ...attempt, selfRating })),
    position: async (id) => positions.get(id) ?? 0,
    keepPosition: async (id, lines) => void positions.set(id, lines),
    async remove(id) {
      const hash = attempts.get(id)?.hash
      attempts.delete(id)
      positions.delete(id)
      if (hash !== undefined && ![...attempts.values()].some((attempt) => attempt.hash === hash)) versions.delete(hash)
    },
    async removeAll() {
      for (const map of [attempts, versions, positions]) map.clear()
    },
  }
}
