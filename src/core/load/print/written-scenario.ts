import { writeMoment } from '../../scenario/moment.ts'
import type { CastMember, Meter, Paper, Scenario } from '../../scenario/scenario.ts'
import { writtenCondition } from './written-condition.ts'
import { filled, mapped, writtenEnding, writtenScene } from './written-scene.ts'

type Written = Record<string, unknown>

/** Leaves out what `defaults` says anyway. */
const unlike = (written: Written, defaults: Written): Written =>
  Object.fromEntries(Object.entries(written).filter(([key, value]) => value !== undefined && value !== defaults[key]))

const skin = { skin: 'f2d3b1', hair: '2c1b18', clothes: '5b6b8c' }

/** A scenario as an author would write it: shorthands where they say the same, nothing that is so by default. */
export function writtenScenario(scenario: Scenario): Written {
  const { papers, cast, customer, meters, clock, items, facts, variants, calm, interrupts, start, scenes, endings, phrases, ...head } =
    scenario
  return {
    ...filled({
      ...unlike(head, { order: 100 }),
      papers: mapped(papers, writtenPaper),
      cast: mapped(cast, writtenMember),
      customer,
      meters: mapped(meters, writtenMeter),
    }),
    ...filled({
      clock: clock && { start: writeMoment(clock.start), ...unlike({ label: clock.label, shown: clock.shown }, { shown: true }) },
      items: mapped(items, writtenThing),
      facts: mapped(facts, writtenThing),
      variants,
      calm: calm && writtenCondition(calm),
      interrupts: mapped(interrupts, ({ when, goto }) => ({ when: writtenCondition(when), goto })),
    }),
    start,
    scenes: mapped(scenes, writtenScene),
    endings: mapped(endings, writtenEnding),
    ...filled({ phrases }),
  }
}

const writtenPaper = ({ when, ...rest }: Paper) => ({ ...rest, ...(when && { when: writtenCondition(when) }) })

const writtenMember = ({ portrait, voice, ...rest }: CastMember) => ({
  ...rest,
  ...(portrait && { portrait: unlike(portrait, skin) }),
  ...(voice && { voice: unlike(voice, { pitch: 1, rate: 1 }) }),
})

const writtenMeter = (meter: Meter) => unlike(meter, { min: 0, max: 100, shown: true })

/** An item or a fact: its label alone where nothing else is said. */
function writtenThing(thing: { readonly label: string; readonly held?: boolean; readonly shown: boolean }): unknown {
  const written = unlike(thing, { held: false, shown: true })
  return Object.keys(written).length === 1 ? thing.label : written
}
