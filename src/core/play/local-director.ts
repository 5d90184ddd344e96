import { createActor } from 'xstate'
import { compile } from '../compile/compile.ts'
import { eventOf } from '../compile/machine-event.ts'
import { worldOf } from '../compile/world-of.ts'
import type { Language, Scenario } from '../scenario/scenario.ts'
import { inLanguage, type ScenarioVersion } from '../scenario/version.ts'
import type { Decision } from '../step/decision.ts'
import type { Attempt } from './attempt.ts'
import type { Decided, Director } from './director.ts'
import { lastWorld, type Replayed, replay, stepInAttempt, type Unreplayable } from './replay.ts'
import { viewOf } from './view-of.ts'
import { withDecision } from './with-decision.ts'

/** A director that plays here, and lets the shell keep the attempt. */
export type LocalDirector = Director & {
  /** The attempt so far; a new value after each decision taken. */
  attempt(): Attempt
  /** What its decisions come to. */
  replayed(): Replayed
}

/**
 * Plays `attempt` here, taking it up after the decisions it already has; or says why it cannot be taken up.
 * The compiled machine moves; the step function only says why a decision is refused.
 * @param now milliseconds since 1970 UTC, read once for each decision taken
 */
export function localDirector(
  version: ScenarioVersion,
  attempt: Attempt,
  now: () => number,
): { readonly ok: true; readonly director: LocalDirector } | Unreplayable {
  const resumed = replay(version, attempt)
  return resumed.ok ? { ok: true, director: direct(version, attempt, resumed, now) } : resumed
}

function direct(version: ScenarioVersion, resumed: Attempt, at: Replayed, now: () => number): LocalDirector {
  let attempt = resumed
  let replayed = at
  const actor = createActor(compile(version.scenario), { input: { variant: replayed.variant } }).start()
  for (const decision of attempt.decisions) actor.send(eventOf(decision))
  const read = once((language: Language) => inLanguage(version, language))
  const view = (language: Language) => viewOf(read(language), attempt, replayed)

  const decide = async (decision: Decision, language: Language): Promise<Decided> => {
    const stepped = stepInAttempt(version.scenario, lastWorld(replayed.worlds), decision, attempt.timers)
    if (!stepped.ok) return { ok: false, refusal: stepped.refusal, view: view(language) }
    actor.send(eventOf(decision))
    const world = worldOf(actor.getSnapshot())
    const fired = world.fired.find((interrupt) => !lastWorld(replayed.worlds).fired.includes(interrupt))
    const ended = world.scene in version.scenario.endings
    attempt = withDecision(attempt, { ...decision, at: now() }, ended)
    replayed = { ...replayed, worlds: [...replayed.worlds, world], interrupts: [...replayed.interrupts, fired ?? null], ended }
    return { ok: true, view: view(language) }
  }
  return { view, decide, attempt: () => attempt, replayed: () => replayed }
}

/** `compute`, done once for each language. */
function once(compute: (language: Language) => Scenario): (language: Language) => Scenario {
  const known = new Map<Language, Scenario>()
  return (language) => {
    const scenario = known.get(language) ?? compute(language)
    known.set(language, scenario)
    return scenario
  }
}
