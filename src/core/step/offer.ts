import type { Ratings } from '../scenario/axis.ts'
import type { Effect } from '../scenario/effect.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Branch, Choice, Compose, Part } from '../scenario/scene.ts'
import type { Decision, Refusal } from './decision.ts'
import { holds } from './holds.ts'
import type { World } from './world.ts'

/** Ids of the options of the world’s scene that are offered in this world, in the order written. */
export function offeredChoices(scenario: Scenario, world: World): string[] {
  return offeredIds(scenario.scenes[world.scene]?.choose, world)
}

/** Ids of the parts that are offered in this world, in the order of the document. */
export function offeredParts(scenario: Scenario, world: World): string[] {
  return offeredIds(scenario.scenes[world.scene]?.compose?.parts, world)
}

const offeredIds = (record: Readonly<Record<string, Choice | Part>> | undefined, world: World): string[] =>
  Object.entries(record ?? {})
    .filter(([, entry]) => holds(entry.when, world))
    .map(([key]) => key)

/** Every decision that can be taken in `world`; with `timers`, letting the moment pass as well where the scene allows it. */
export function offeredDecisions(scenario: Scenario, world: World, timers = false): Decision[] {
  const scene = scenario.scenes[world.scene]
  if (scene === undefined) return []
  const at = { scene: world.scene }
  const decisions: Decision[] = [
    ...offeredChoices(scenario, world).map((choose) => ({ ...at, choose })),
    ...(scene.compose ? allowedSubsets(scene.compose, offeredParts(scenario, world)) : []).map((compose) => ({ ...at, compose })),
  ]
  return timers && scene.silence ? [...decisions, { ...at, silence: true }] : decisions
}

/** Every set of parts that makes a finished document, each in the order of the document. */
export function allowedSubsets(compose: Compose, parts: readonly string[]): string[][] {
  let subsets: string[][] = [[]]
  for (const part of parts) subsets = subsets.concat(subsets.map((set) => [...set, part]))
  return subsets.filter(({ length }) => length >= compose.pick.atLeast && length <= compose.pick.atMost)
}

/** What a decision brings with it: its ratings, effects and where it leads. */
export type Consequence = {
  readonly rate: Ratings
  readonly effects: readonly Effect[]
  readonly goto: readonly Branch[]
}

/**
 * The consequence of `decision` in `world`, or why it cannot be taken. Whether moments may pass at all is the
 * attempt’s affair: `silence` is taken here wherever the scene has it. A malformed decision is of the wrong kind.
 */
export function consequenceOf(scenario: Scenario, world: World, decision: Decision): Consequence | Refusal {
  const scene = scenario.scenes[world.scene]
  if (scene === undefined) return 'ended'
  if (typeof decision !== 'object' || decision === null) return 'wrong-kind'
  if (decision.scene !== world.scene) return 'another-scene'
  if ('silence' in decision) {
    return scene.silence && decision.silence === true
      ? { rate: scene.silence.rate, effects: scene.silence.effect, goto: scene.silence.goto }
      : 'wrong-kind'
  }
  if ('choose' in decision) {
    if (scene.choose === undefined || typeof decision.choose !== 'string') return 'wrong-kind'
    const choice = own(scene.choose, decision.choose)
    if (choice === undefined) return 'unknown-choice'
    if (!holds(choice.when, world)) return 'not-offered'
    return { rate: choice.rate, effects: choice.effect, goto: choice.goto }
  }
  return scene.compose && Array.isArray(decision.compose) ? composed(scene.compose, world, decision.compose) : 'wrong-kind'
}

function composed(compose: Compose, world: World, picked: readonly string[]): Consequence | Refusal {
  if (new Set(picked).size < picked.length) return 'repeated-part'
  for (const key of picked) {
    const part = own(compose.parts, key)
    if (part === undefined) return 'unknown-part'
    if (!holds(part.when, world)) return 'not-offered'
  }
  if (picked.length < compose.pick.atLeast) return 'too-few-parts'
  if (picked.length > compose.pick.atMost) return 'too-many-parts'
  return documentOf(compose, picked)
}

/** The consequence of a document of these parts, whatever their number and whether or not they are offered. */
export function documentOf(compose: Compose, picked: readonly string[]): Consequence {
  // The order of the document, not of picking, so that one set of parts is one decision.
  const parts = Object.entries(compose.parts).flatMap(([key, part]) => (picked.includes(key) ? [part] : []))
  return {
    rate: composedRating(compose, parts),
    effects: [...compose.effect, ...parts.flatMap((part) => part.effect)],
    goto: compose.goto,
  }
}

/** base + worths of the parts on each axis of the base, held within 0–4. */
function composedRating(compose: Compose, parts: readonly Part[]): Ratings {
  const rated = Object.entries(compose.base).map(([axis, base]) => {
    const sum = parts.reduce((total, part) => total + (part.worth[axis as keyof Ratings] ?? 0), base)
    return [axis, Math.min(4, Math.max(0, sum))]
  })
  return Object.fromEntries(rated)
}

// Decisions come from outside, so a name such as `toString` must not find what objects inherit.
const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined => (Object.hasOwn(record, key) ? record[key] : undefined)
