import type { Line } from '../../scenario/line.ts'
import type { Move } from '../../scenario/moves.ts'
import type { Branch, Choice, Compose, Ending, Part, Scene, Silence } from '../../scenario/scene.ts'
import { writtenCondition } from './written-condition.ts'
import { writtenEffects } from './written-effects.ts'

type Written = Record<string, unknown>

/** The entries of a map that hold something: neither undefined nor an empty map or list. */
export const filled = (written: Written): Written =>
  Object.fromEntries(
    Object.entries(written).filter(([, value]) => (typeof value === 'object' ? Object.keys(value ?? {}).length > 0 : value !== undefined)),
  )

export const mapped = <T>(record: Readonly<Record<string, T>>, write: (value: T) => unknown): Written =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, write(value)]))

/** A scene as an author would write it. */
export const writtenScene = ({ lines, hint, choose, compose, silence }: Scene): Written =>
  filled({
    lines: lines.map(writtenLine),
    hint,
    choose: choose && mapped(choose, writtenChoice),
    compose: compose && writtenCompose(compose),
    silence: silence && writtenSilence(silence),
  })

/** An ending as an author would write it. */
export const writtenEnding = ({ lines, lesson, ...rest }: Ending): Written => filled({ ...rest, lines: lines.map(writtenLine), lesson })

function writtenLine({ speaker, mood, text, when }: Line): unknown {
  if (speaker === undefined) return when === undefined ? text : { narration: text, when: writtenCondition(when) }
  const key = mood === undefined ? speaker : `${speaker}(${mood})`
  return { [key]: text, ...(when && { when: writtenCondition(when) }) }
}

const writtenChoice = ({ say, do: act, when, rate, moves, effect, because, goto }: Choice) =>
  filled({
    say,
    do: act,
    when: when && writtenCondition(when),
    rate,
    moves: moves.map(writtenMove),
    effect: writtenEffects(effect),
    because,
    goto: writtenGoto(goto),
  })

const writtenCompose = ({ as, title, to, pick, parts, base, effect, because, goto }: Compose) => ({
  ...filled({ as, title, to, pick }),
  base,
  ...filled({ parts: mapped(parts, writtenPart), effect: writtenEffects(effect), because, goto: writtenGoto(goto) }),
})

const writtenPart = ({ text, when, worth, moves, effect, because }: Part) =>
  filled({ text, when: when && writtenCondition(when), worth, moves: moves.map(writtenMove), effect: writtenEffects(effect), because })

const writtenSilence = ({ after, rate, moves, effect, because, goto }: Silence) =>
  filled({ after: `${after}s`, rate, moves: moves.map(writtenMove), effect: writtenEffects(effect), because, goto: writtenGoto(goto) })

const writtenMove = ({ move, quote }: Move) => (quote === undefined ? move : { [move]: quote })

function writtenGoto(branches: readonly Branch[]): unknown {
  const [only, ...others] = branches
  if (only !== undefined && others.length === 0) return only.to
  return branches.map(({ when, to }) => ({ ...(when && { when: writtenCondition(when) }), to }))
}
