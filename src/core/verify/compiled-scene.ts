import { axes, type Ratings } from '../scenario/axis.ts'
import type { Condition } from '../scenario/condition.ts'
import type { Branch, Scene } from '../scenario/scene.ts'
import type { Decision } from '../step/decision.ts'
import { allowedSubsets, type Consequence, documentOf } from '../step/offer.ts'
import type { Test } from './compiled-condition.ts'
import { type Changes, changeKey, compileEffects } from './compiled-effects.ts'
import { labelsOf, type RatingLabel } from './rating-label.ts'
import type { StateLayout } from './state-layout.ts'

/** One way on: taken if it has no test, or if the test holds. */
export type Way = { readonly test: Test | undefined; readonly place: number }

/** Decisions with the same ratings and the same effects; more than one only for documents. */
export type Outcome = {
  /** The first of them in the order of the file. */
  readonly decision: Decision
  /** How many decisions these are. */
  readonly ways: number
  /** Whether it is a document, of which several may come to the same. */
  readonly isDocument: boolean
  readonly rate: Ratings
  readonly changes: Changes
  readonly goto: readonly Way[]
}

/** What can be decided in a scene while certain options or parts are offered. */
export type Offer = {
  readonly outcomes: readonly Outcome[]
  /** Of each outcome. */
  readonly labels: readonly RatingLabel[]
  /** Every single decision, in the order of the file. */
  decisions(): Decision[]
  /** The index of the outcome that one of these decisions comes to. */
  outcomeOf(decision: Decision): number
}

/** Which options or parts have a condition, and what is offered when some of them are: `offered` has a bit for each. */
export type SceneRules = {
  readonly tests: readonly (Test | undefined)[]
  readonly offer: (offered: number) => Offer
  /** Numbers of offers by what is offered, kept by whoever numbers them. */
  readonly known: Map<number, number>
}

type Compiler = {
  readonly layout: StateLayout
  readonly timers: boolean
  readonly testOf: (when: Condition | undefined) => Test | undefined
  readonly waysOf: (branches: readonly Branch[]) => Way[]
}

export function compileScene(id: string, { choose, compose, silence }: Scene, { layout, timers, testOf, waysOf }: Compiler): SceneRules {
  const outcome = (decision: Decision, { rate, effects }: Omit<Consequence, 'goto'>, goto: readonly Way[]): Outcome => ({
    decision,
    ways: 1,
    isDocument: 'compose' in decision,
    rate,
    changes: compileEffects(effects, layout),
    goto,
  })
  const choices = Object.entries(choose ?? {}).map(([key, { when, rate, effect, goto }]) => ({
    test: testOf(when),
    outcome: outcome({ scene: id, choose: key }, { rate, effects: effect }, waysOf(goto)),
  }))
  const quiet =
    silence && timers ? [outcome({ scene: id, silence: true }, { rate: silence.rate, effects: silence.effect }, waysOf(silence.goto))] : []
  const known = new Map<number, number>()
  if (compose === undefined) {
    const offer = (offered: number) =>
      plainOffer([...choices.filter((_, index) => (offered >>> index) & 1).map((choice) => choice.outcome), ...quiet])
    return { tests: choices.map(({ test }) => test), offer, known }
  }
  const parts = Object.entries(compose.parts).map(([key, { when }]) => ({ key, test: testOf(when) }))
  const goto = waysOf(compose.goto)
  // The same document may be offered in many worlds, among ever other ones.
  const documents = new Map<string, Document>()
  const documentOfParts = (picked: readonly string[]): Document => {
    const known = documents.get(picked.join())
    if (known) return known
    const one = outcome({ scene: id, compose: picked }, documentOf(compose, picked), goto)
    const document = { outcome: one, consequence: `${axes.map((axis) => one.rate[axis])} ${one.changes.map(changeKey)}` }
    documents.set(picked.join(), document)
    return document
  }
  const offer = (offered: number) => {
    const keys = parts.filter((_, index) => (offered >>> index) & 1).map(({ key }) => key)
    return documentOffer(allowedSubsets(compose, keys).map(documentOfParts), quiet)
  }
  return { tests: parts.map(({ test }) => test), offer, known }
}

function plainOffer(outcomes: readonly Outcome[]): Offer {
  return {
    outcomes,
    labels: labelsOf(outcomes.map(({ rate }) => rate)),
    decisions: () => outcomes.map(({ decision }) => decision),
    outcomeOf: (decision) => outcomes.findIndex((one) => one.decision === decision),
  }
}

type Document = {
  readonly outcome: Outcome
  /** The same for documents with the same ratings and changes. */
  readonly consequence: string
}

/** Documents with the same consequence are one outcome, so that up to 1024 sets of parts need a handful of steps. */
function documentOffer(documents: readonly Document[], quiet: readonly Outcome[]): Offer {
  const together = new Map<string, Outcome>()
  for (const { outcome, consequence } of documents) {
    const same = together.get(consequence)
    together.set(consequence, same ? { ...same, ways: same.ways + 1 } : outcome)
  }
  const consequences = [...together.keys()]
  return {
    ...plainOffer([...together.values(), ...quiet]),
    decisions: () => [...documents.map(({ outcome }) => outcome.decision), ...quiet.map(({ decision }) => decision)],
    outcomeOf: (decision) => {
      const document = documents.find(({ outcome }) => outcome.decision === decision)
      return document
        ? consequences.indexOf(document.consequence)
        : consequences.length + quiet.findIndex((one) => one.decision === decision)
    },
  }
}
