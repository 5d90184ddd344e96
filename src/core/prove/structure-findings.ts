import { type Finding, finding } from '../diagnostics/finding.ts'
import type { SourceMap } from '../load/source-map.ts'
import type { Condition } from '../scenario/condition.ts'
import type { Decision } from '../step/decision.ts'
import { branchesAt } from '../verify/conditions-at.ts'
import { type Explored, wayTo } from '../verify/explored.ts'
import type { Proven } from '../verify/prove.ts'
import type { Loop } from '../verify/shortest-loop.ts'
import { stuckWorlds } from '../verify/stuck.ts'
import { type ConditionalElement, conditionalsIn } from './conditionals.ts'
import { decisionWords } from './decision-words.ts'
import { neverHad } from './never-had.ts'
import { placesBeyond } from './places-beyond.ts'
import { mayChange, rootCauses, type Suspect } from './root-causes.ts'
import { failingPart, idlePart, toldPart } from './telling-part.ts'
import { askedVariables } from './variables-of.ts'

type Source = Pick<SourceMap, 'key' | 'value'>
/** Told already, if undefined. */
type Cause = Suspect<Finding | undefined>

/** What exploring found that cannot be meant: places, options, lines that nobody can come to, worlds without a way on. */
export function structureFindings({ explored, proof }: Proven, source: Source): Finding[] {
  const loops = distinctLoops(proof.loops)
  // What else lies beyond was not explored, so it would be guesswork to call it out of reach.
  if (!explored.complete) return loops.map((loop) => loopFinding(loop, explored, source))
  const reached = new Set(Array.from(new Set(explored.placeOf), (place) => explored.places[place] as string))
  const elements = conditionalsIn(explored.scenario).filter(({ place }) => place === undefined || reached.has(place))
  const suspects = [
    ...loopSuspects(loops, explored, reached, source),
    ...stuckSuspects(explored, reached, source),
    ...elements.flatMap((element) => conditionSuspects(element, explored, reached, source)),
    ...placeSuspects(explored, reached, source),
  ]
  const causes = rootCauses(suspects).flatMap((told) => told ?? [])
  return [...causes, ...elements.flatMap((element) => idleFindings(element, explored, suspects, source))]
}

/** What could be come to, if there were worlds in these places that are not there now. */
const following = ({ scenario }: Explored, places: readonly string[], reached: ReadonlySet<string>) => ({
  beyond: placesBeyond(scenario, places),
  opens: placesBeyond(scenario, places, (place) => !reached.has(place)),
})

/** Decisions that lead round and round would have to lead elsewhere, no one can say where. */
function loopSuspects(loops: readonly Loop[], explored: Explored, reached: ReadonlySet<string>, source: Source): Cause[] {
  return loops.map((loop) => {
    const { beyond, opens } = following(explored, explored.places, reached)
    // Only whoever is caught in it for good is missed everywhere else.
    return { told: loopFinding(loop, explored, source), opens, beyond: loop.canBeLeft ? new Set<string>() : beyond }
  })
}

function stuckSuspects(explored: Explored, reached: ReadonlySet<string>, source: Source): Cause[] {
  const { scenario, places, placeOf } = explored
  return stuckWorlds(explored).map((world) => {
    const scene = places[placeOf[world] as number] as string
    const place = source.key(['scenes', scene, scenario.scenes[scene]?.compose ? 'compose' : 'choose'])
    const ways = branchesAt(scenario, scene).map(({ to }) => to)
    const told = finding('KD233', place, { decisions: wayTo(explored, world).map(decisionWords) })
    return { told, blocks: scene, ...following(explored, ways, reached) }
  })
}

/** A condition that never holds, or one that always does and so leaves nothing to the branches after it. */
function conditionSuspects(element: ConditionalElement, explored: Explored, reached: ReadonlySet<string>, source: Source): Cause[] {
  const { when, kind, id, path, place, leadsTo, later = [] } = element
  const came = explored.rules.asked.get(when)
  const asked = place ?? 'everywhere'
  if (came?.held === false && (came.failed || kind === 'interrupt')) {
    const part = failingPart(when, explored.rules.asked)
    const failing = toldPart(part, explored.rules.asked)
    const told = asksForNothing(part, explored)
      ? undefined
      : kind === 'calm'
        ? finding('KD241', source.value(path), failing)
        : finding(neverCodes[kind], source.value(path), { ...failing, id })
    return [{ told, asked, lacks: failing.part, needs: new Set(askedVariables(when)), ...following(explored, leadsTo, reached) }]
  }
  if (kind !== 'branch' || !came?.held || came.failed) return []
  const told = finding('KD238', source.value(path), { id, later: later.length })
  const skipped = later.map(({ to }) => to)
  return [{ told, asked, ...following(explored, skipped, reached) }]
}

function placeSuspects(explored: Explored, reached: ReadonlySet<string>, source: Source): Cause[] {
  return explored.places.flatMap((place) => {
    if (reached.has(place)) return []
    const kind = place in explored.scenario.scenes ? 'scene' : 'ending'
    const told = finding('KD230', source.key([kind === 'scene' ? 'scenes' : 'endings', place]), { id: place, kind })
    return [{ told, place, ...following(explored, [place], reached) }]
  })
}

/** Loops that share a scene are one fault. */
function distinctLoops(loops: readonly Loop[]): Loop[] {
  const seen = new Set<string>()
  return loops
    .toSorted((a, b) => Number(a.canBeLeft) - Number(b.canBeLeft))
    .filter(({ decisions }) => {
      const isNew = decisions.every(({ scene }) => !seen.has(scene))
      for (const { scene } of decisions) seen.add(scene)
      return isNew
    })
}

/** At the way back: the one that leads to the scene that one comes to first. */
function loopFinding({ decisions: written, canBeLeft }: Loop, { places, placeOf }: Explored, source: Source): Finding {
  const reachedAt = ({ scene }: Decision) => placeOf.indexOf(places.indexOf(scene))
  const earliest = written.reduce((first, one) => (reachedAt(one) < reachedAt(first) ? one : first))
  const start = written.indexOf(earliest)
  const decisions = [...written.slice(start), ...written.slice(0, start)]
  const scenes = [...decisions, ...decisions.slice(0, 1)].map(({ scene }) => scene)
  return finding(canBeLeft ? 'KD232' : 'KD231', source.value([...pathOf(decisions.at(-1) as Decision), 'goto']), { scenes })
}

const pathOf = (decision: Decision) => [
  'scenes',
  decision.scene,
  ...('choose' in decision ? ['choose', decision.choose] : 'compose' in decision ? ['compose'] : ['silence']),
]

const neverCodes = { choice: 'KD234', part: 'KD235', branch: 'KD236', interrupt: 'KD237', line: 'KD239', paper: 'KD240' } as const

/** Whether a condition is about something that nobody can ever have, and so has its finding. */
function asksForNothing(condition: Condition, { scenario }: Explored): boolean {
  const never = neverHad(scenario)
  return askedVariables(condition).some((variable) => never.has(variable))
}

/** A condition, or a part of one, that makes no difference; unless mending something else might yet make it one. */
function idleFindings(
  { kind, when, path, place, later }: ConditionalElement,
  explored: Explored,
  suspects: readonly Cause[],
  source: Source,
): Finding[] {
  const { rules } = explored
  const came = rules.asked.get(when)
  if (came === undefined || !came.held || (later && !came.failed) || asksForNothing(when, explored)) return []
  if (!came.failed) {
    const asked = place ?? 'everywhere'
    // Where something never holds, its opposite always does.
    const isOpposite = (one: Cause) => one.asked === asked && askedVariables(when).some((variable) => one.needs?.has(variable))
    return suspects.some((one) => mayChange(one, asked) || isOpposite(one)) ? [] : [finding('KD245', source.value(path), { kind })]
  }
  // A line that says more about when it fits than it must is no fault; of what decides, it is worth a look, once all else is well.
  const idle = kind === 'line' || suspects.length > 0 ? undefined : idlePart(when, rules.asked)
  return idle ? [finding('KD246', source.value(path), { kind, ...toldPart(idle, rules.asked) })] : []
}
