import type { AttemptAnswer } from '../../../src/contract/play/attempt-answer.ts'
import type { DecideAnswer } from '../../../src/contract/play/decide.ts'
import { anyDecision, anyOf, type ShownView } from '../../support/any-decision.ts'
import { type Asker, openAsker } from './asker.ts'
import { type Pressure, press } from './pressure.ts'

/** Whom to ask, as whom, about what, and for how long. */
export type Load = {
  readonly addresses: readonly string[]
  readonly cookies: readonly string[]
  readonly scenarios: readonly string[]
  readonly milliseconds: number
}

const lanes = 32

async function withAskers<Result>(addresses: readonly string[], use: (asker: (lane: number) => Asker) => Promise<Result>): Promise<Result> {
  const askers = addresses.map((address) => openAsker(address, lanes / addresses.length))
  try {
    return await use((lane) => askers[lane % askers.length] as Asker)
  } finally {
    await Promise.all(askers.map((asker) => asker.close()))
  }
}

const itemOf = <Item>(items: readonly Item[], index: number) => items[index % items.length] as Item

/** Appends rows at `path` of floor servers. */
export function append({ addresses, cookies, milliseconds }: Load, path: string): Promise<Pressure> {
  const body = { n: 3, decision: { scene: 'a-scene-of-some-length', choose: 'an-option-of-some-length' } }
  return withAskers(addresses, async (asker) => {
    const one = async (lane: number) => {
      await asker(lane).ask('POST', path, itemOf(cookies, lane), body)
      return true
    }
    await press(lanes, 500, one)
    return press(lanes, milliseconds, one)
  })
}

/** Decides in attempts that have been started before: each lane plays one to its end, then the next. */
export function decide({ addresses, cookies, scenarios, milliseconds }: Load): Promise<Pressure> {
  type Open = { readonly id: string; view: ShownView }
  return withAskers(addresses, async (asker) => {
    const ready: Open[][] = Array.from({ length: lanes }, () => [])
    const start = async (lane: number) => {
      const body = { scenario: anyOf(scenarios), mode: 'practice', language: 'ja' }
      const started = await asker(lane).ask('POST', '/api/attempts', itemOf(cookies, lane), body)
      const { attempt, view } = JSON.parse(started) as AttemptAnswer
      ready[lane]?.push({ id: attempt.id, view })
      return (ready[lane]?.length ?? 0) < 50
    }
    await press(lanes, 60_000, start)
    const one = async (lane: number) => {
      const open = ready[lane]?.at(-1)
      const decision = open && anyDecision(open.view)
      if (open === undefined || decision === undefined) return false
      const path = `/api/attempts/${open.id}/decisions`
      const answer = await asker(lane).ask('POST', path, itemOf(cookies, lane), { n: open.view.taken, decision })
      open.view = (JSON.parse(answer) as DecideAnswer).view
      if (open.view.prompt === null) ready[lane]?.pop()
      return true
    }
    await press(lanes, 500, one)
    return press(lanes, milliseconds, one)
  })
}
