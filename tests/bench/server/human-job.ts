import { setTimeout as wait } from 'node:timers/promises'
import type { AttemptAnswer } from '../../../src/contract/play/attempt-answer.ts'
import type { DecideAnswer } from '../../../src/contract/play/decide.ts'
import { anyDecision, anyOf, type ShownView } from '../../support/any-decision.ts'
import { openAsker } from './asker.ts'
import type { Load } from './fast-jobs.ts'
import { latency } from './pressure.ts'

/** What was seen in one part of the run; times in milliseconds. */
export type Stretch = {
  readonly seconds: number
  readonly decisions: ReturnType<typeof latency> & { readonly count: number }
  readonly others: ReturnType<typeof latency> & { readonly count: number }
  /** Bytes that the server held at the end of it. */
  readonly resident: number
  readonly heap: number
}

/** Milliseconds in which somebody reads and thinks: 5 to 15 seconds. */
const thinking = () => 5000 + Math.random() * 10_000

/** Everybody who has a cookie plays and looks back at a human pace; the run is told in so many stretches of the same length. */
export async function atHumanPace({ addresses, cookies, scenarios, milliseconds }: Load, stretches: number): Promise<Stretch[]> {
  const [address = ''] = addresses
  const asker = openAsker(address, cookies.length)
  const over = new AbortController()
  let took: { decisions: number[]; others: number[] } = { decisions: [], others: [] }
  const timed = async <Answer>(kind: keyof typeof took, ...asked: Parameters<typeof asker.ask>): Promise<Answer> => {
    const from = performance.now()
    const said = await asker.ask(...asked)
    took[kind].push(performance.now() - from)
    return JSON.parse(said) as Answer
  }
  const pause = (ms: number) => wait(ms, undefined, { signal: over.signal }).catch(() => undefined)
  const live = async (cookie: string) => {
    await pause(Math.random() * 10_000)
    while (!over.signal.aborted) {
      const body = { scenario: anyOf(scenarios), mode: 'practice', language: 'ja' }
      const { attempt, view } = await timed<AttemptAnswer>('others', 'POST', '/api/attempts', cookie, body)
      await play(attempt.id, view, cookie)
    }
  }
  const play = async (id: string, from: ShownView, cookie: string) => {
    for (let view = from; !over.signal.aborted; ) {
      await pause(thinking())
      const decision = anyDecision(view)
      if (decision === undefined) return timed<unknown>('others', 'GET', `/api/attempts/${id}/debrief`, cookie)
      const sent = { n: view.taken, decision }
      view = (await timed<DecideAnswer>('decisions', 'POST', `/api/attempts/${id}/decisions`, cookie, sent)).view
    }
  }
  const people = Promise.all(cookies.map(live))
  const seen: Stretch[] = []
  const watch = async () => {
    for (let stretch = 1; stretch <= stretches; stretch += 1) {
      await pause(milliseconds / stretches)
      const { decisions, others } = took
      took = { decisions: [], others: [] }
      const figures = await asker.ask('GET', '/metrics', '')
      const figure = (name: string) => Number(new RegExp(`^${name} (\\S+)`, 'm').exec(figures)?.[1])
      seen.push({
        seconds: Math.round((milliseconds / stretches / 1000) * stretch),
        decisions: { count: decisions.length, ...latency(decisions) },
        others: { count: others.length, ...latency(others) },
        resident: figure('process_resident_memory_bytes'),
        heap: figure('nodejs_heap_size_used_bytes'),
      })
    }
    over.abort()
  }
  await Promise.all([watch(), people])
  await asker.close()
  return seen
}
