import { partsOf } from '../scenario/moment.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { holds } from '../step/holds.ts'
import type { World } from '../step/world.ts'
import type { Attempt } from './attempt.ts'
import { customerMoods } from './customer-moods.ts'
import { angerOf } from './mood-in.ts'
import { promptOf } from './prompt-of.ts'
import { lastWorld, type Replayed } from './replay.ts'
import { transcriptOf } from './transcript.ts'
import type { View } from './view.ts'

/**
 * What a player is shown after the replayed decisions, in the language of `scenario` (see `inLanguage`). Fields are
 * named one by one, so that nothing of the answer key reaches a player by being added to a scenario.
 */
export function viewOf(scenario: Scenario, attempt: Attempt, replayed: Replayed): View {
  const world = lastWorld(replayed.worlds)
  const transcript = transcriptOf(scenario, attempt, replayed)
  const before = transcript.slice(0, -1).flatMap(({ lines, answer }) => (answer ? [...lines, answer] : lines))
  const ending = scenario.endings[world.scene]
  const { id, title, channel, language } = scenario
  return {
    scenario: { id, title, channel, language },
    scene: world.scene,
    taken: attempt.decisions.length,
    lines: [...before, ...(transcript.at(-1)?.lines ?? [])],
    sceneFrom: before.length,
    customer: customerOf(scenario, world, customerMoods(scenario, replayed.worlds, transcript).at(-1) ?? 'serious'),
    meters: Object.entries(scenario.meters).flatMap(([id, { label, min, max, shown, start }]) =>
      shown ? [{ id, label, value: world.meters[id] ?? start, min, max }] : [],
    ),
    ...(scenario.clock?.shown && { clock: clockOf(scenario.clock.label, world) }),
    items: labelled(scenario.items, world.items),
    facts: labelled(scenario.facts, world.facts),
    papers: Object.entries(scenario.papers).flatMap(([id, { title, text, when }]) => (holds(when, world) ? [{ id, title, text }] : [])),
    prompt: promptOf(scenario, attempt, world),
    ...(ending && { ending: { id: world.scene, title: ending.title } }),
  }
}

function customerOf(scenario: Scenario, world: World, mood: View['customer']['mood']): View['customer'] {
  const id = scenario.customer
  const member = scenario.cast[id]
  const shown = member?.mood !== undefined && scenario.meters[member.mood]?.shown === true
  const anger = shown ? angerOf(scenario, id, world) : undefined
  return {
    id,
    name: member?.name ?? id,
    ...(member?.role !== undefined && { role: member.role }),
    mood,
    ...(anger !== undefined && { anger, meter: member?.mood as string }),
    ...(member?.portrait && { hasPortrait: true }),
    ...(member?.voice && { voice: { pitch: member.voice.pitch, speed: member.voice.rate } }),
  }
}

const clockOf = (label: string | undefined, world: World): View['clock'] => ({
  now: world.clock,
  // What the clock counts towards is over when the day is.
  ...(label !== undefined && partsOf(world.clock).day === 0 && { label }),
})

/** What of `held` is shown, in the order of the file. */
const labelled = (all: Scenario['items'] | Scenario['facts'], held: readonly string[]) =>
  Object.entries(all).flatMap(([id, { label, shown }]) => (shown && held.includes(id) ? [{ id, label }] : []))
