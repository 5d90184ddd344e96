import type { DebriefAnswer } from '../../../contract/play/debrief-answer.ts'
import { toldOf } from '../../../contract/play/told-of.ts'
import type { Attempt } from '../../../core/play/attempt.ts'
import type { Scenario } from '../../../core/scenario/scenario.ts'
import type { Debrief, OptionReview } from '../../../core/score/debrief.ts'
import { holds } from '../../../core/step/holds.ts'
import type { World } from '../../../core/step/world.ts'
import type { Doors } from '../../../core/verify/doors.ts'
import { presentAttemptSummary, type Summarised } from './attempt-summary.ts'
import { presentLine } from './view.ts'

/** What a debrief is presented from, texts in one language. */
export type Looked = {
  readonly summary: Summarised
  readonly attempt: Attempt
  /** The world at the end. */
  readonly end: World
  readonly scenario: Scenario
  readonly debrief: Debrief
  readonly doors: Doors | null
}

/** The debrief of an attempt that has ended; of the worlds it did not come through, only what the endings are called. */
export const presentDebrief = ({ summary, attempt, end, scenario, debrief, doors }: Looked): DebriefAnswer => ({
  summary: presentAttemptSummary(summary),
  attempt: presentRecord(attempt),
  scenario: toldOf(scenario),
  debrief: {
    ending: {
      id: debrief.ending.id,
      title: debrief.ending.title,
      case: debrief.ending.case,
      relationship: debrief.ending.relationship,
      lesson: debrief.ending.lesson,
      lines: debrief.ending.lines.flatMap(({ speaker, mood, text, when }) => (holds(when, end) ? [{ speaker, mood, text }] : [])),
    },
    axes: debrief.axes,
    style: { ...debrief.style, called: [...debrief.style.called], used: [...debrief.style.used] },
    decisions: debrief.decisions.map((review) => ({
      n: review.n,
      scene: review.scene,
      lines: review.lines.map(presentLine) as DebriefAnswer['debrief']['decisions'][number]['lines'],
      taken: presentReview(review.taken),
      others: review.others.map(presentReview),
      axes: review.axes,
      interrupt: review.interrupt,
      before: presentWorld(review.before),
      after: presentWorld(review.after),
    })),
    circumstances: debrief.circumstances.map(({ id, label }) => ({ id, label })),
    moods: debrief.moods.map(({ mood, anger, clock }) => ({ mood, anger, clock })),
  },
  doors: doors && {
    open: doors.open.map((ids) => [...ids]),
    closed: doors.closed.map((ids) => [...ids]),
    good: [...doors.good],
    pointOfNoReturn: doors.pointOfNoReturn,
  },
})

type Reviewed = DebriefAnswer['debrief']['decisions'][number]

const presentReview = ({ id, kind, text, rate, moves, because, parts }: OptionReview): Reviewed['taken'] => ({
  id,
  kind,
  text,
  rate,
  moves: [...moves],
  because,
  parts: parts?.map((part) => ({
    id: part.id,
    text: part.text,
    picked: part.picked,
    worth: part.worth,
    moves: [...part.moves],
    because: part.because,
  })),
})

const presentWorld = ({ scene, variant, meters, clock, items, facts, fired }: World): Reviewed['before'] => ({
  scene,
  variant,
  meters,
  clock,
  items: [...items],
  facts: [...facts],
  fired: [...fired],
})

const presentRecord = ({ decisions, selfRating: _, ...attempt }: Attempt): DebriefAnswer['attempt'] => ({
  ...attempt,
  decisions: decisions.map((decision) => ('compose' in decision ? { ...decision, compose: [...decision.compose] } : decision)),
})
