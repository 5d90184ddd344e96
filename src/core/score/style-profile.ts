import { axes, type Ratings } from '../scenario/axis.ts'
import { isAntiPattern, type Move, type StyleKind, styleKinds, styleOf } from '../scenario/moves.ts'
import type { StyleProfile } from './debrief.ts'

/** What the profile needs to know of one decision. */
export type StyledOption = { readonly rate: Ratings; readonly moves: readonly Move[] }
export type StyledDecision = {
  readonly taken: StyledOption
  /** All that was offered, what was taken included; of documents the best one will do. */
  readonly offered: readonly StyledOption[]
  /** Whether the customer was calm enough to negotiate; undefined if the scenario does not say when they are. */
  readonly calm?: boolean
}

/** A rating that counts as doing it well. */
const well = 3

/**
 * The negotiation profile of an attempt: a description, not a grade. A decision is judged here by its negotiation
 * rating, or by the mean of its ratings where the scene does not rate negotiation. A kind is called for where one of
 * the best options shows it without being an anti-pattern, if that best is rated 3 or 4.
 */
export function styleProfile(decisions: readonly StyledDecision[]): StyleProfile {
  const shown = decisions.flatMap(({ taken, calm }) => kindsIn(taken.moves).map((kind) => ({ kind, calm })))
  const called = new Set(decisions.flatMap(({ offered }) => kindsCalledFor(offered)))
  const used = new Set(decisions.flatMap(({ taken }) => (judged(taken) >= well ? goodKindsIn(taken.moves) : [])))
  const counted = styleKinds.map((kind) => [kind, shown.filter((one) => one.kind === kind).length] as const)
  return {
    kinds: Object.fromEntries(counted.filter(([, count]) => count > 0)),
    total: shown.length,
    ...(decisions.some(({ calm }) => calm !== undefined) && { afterCalm: shown.filter(({ calm }) => calm).length }),
    called: styleKinds.filter((kind) => called.has(kind)),
    used: styleKinds.filter((kind) => called.has(kind) && used.has(kind)),
  }
}

function kindsCalledFor(offered: readonly StyledOption[]): StyleKind[] {
  const best = Math.max(...offered.map(judged))
  return best < well ? [] : offered.filter((option) => judged(option) === best).flatMap(({ moves }) => goodKindsIn(moves))
}

function judged({ rate }: StyledOption): number {
  if (rate.negotiation !== undefined) return rate.negotiation
  const rated = axes.flatMap((axis) => rate[axis] ?? [])
  return rated.length === 0 ? 0 : rated.reduce((sum, value) => sum + value, 0) / rated.length
}

const kindsIn = (moves: readonly Move[]): StyleKind[] => moves.flatMap(({ move }) => styleOf[move] ?? [])
const goodKindsIn = (moves: readonly Move[]) => kindsIn(moves.filter(({ move }) => !isAntiPattern(move)))
