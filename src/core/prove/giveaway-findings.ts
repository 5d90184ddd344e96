import { type Finding, finding } from '../diagnostics/finding.ts'
import type { PolicyName } from '../diagnostics/giveaway-messages.ts'
import type { SourceMap } from '../load/source-map.ts'
import { type Axis, axes, type Ratings } from '../scenario/axis.ts'
import type { Language, Scenario } from '../scenario/scenario.ts'
import type { Choice, Scene } from '../scenario/scene.ts'
import { inLanguage, languagesOf, type ScenarioVersion } from '../scenario/version.ts'
import type { CompiledRules } from '../verify/compiled-rules.ts'
import { policies } from '../verify/fixed-policy.ts'
import { policyScores } from '../verify/policy-scores.ts'
import type { Proof } from '../verify/proof.ts'
import { absolutes } from './absolutes.ts'

type Source = Pick<SourceMap, 'key' | 'value'>

/** What a policy that does not read the situation may score at most, 0–100, on any axis. */
export const giveawayLimit = 60
/** A longest choice longer than this many times the shortest stands out; so do not a few words more or less. */
const mostTimesLonger = 2
const fewestCharactersApart = 20
/** Fewer scenes than this show no pattern; half as many again as chance with three options would give is one. */
const fewestScenes = 5
const patternShare = 0.6

/** How the right answer could be told without reading the situation. `rules`, without timers, if they have been compiled already. */
export function giveawayFindings(version: ScenarioVersion, proof: Proof, source: Source, rules?: CompiledRules): Finding[] {
  const { scenario } = version
  return [...policyFindings(version, proof, source, rules), ...patternFindings(scenario, source), ...sceneFindings(scenario, source)]
}

function policyFindings(version: ScenarioVersion, proof: Proof, source: Source, rules: CompiledRules | undefined): Finding[] {
  const place = source.key(['scenes'])
  const told = (policy: PolicyName, language: Language, mean: { readonly [axis in Axis]?: number | undefined }): Finding[] => {
    const [worst] = axes
      .flatMap((axis) => (mean[axis] === undefined ? [] : [{ axis, score: mean[axis] }]))
      .sort((a, b) => b.score - a.score)
    if (worst === undefined || worst.score <= giveawayLimit) return []
    return [finding('KD401', place, { ...worst, policy, language, limit: giveawayLimit })]
  }
  const fixed = languagesOf(version).flatMap((language) => {
    const isOwn = language === version.scenario.language
    const scores = isOwn ? proof.policies : policyScores(inLanguage(version, language), rules)
    // Where options stand does not change with the language.
    return policies.flatMap((policy) =>
      !isOwn && (policy === 'first' || policy === 'last') ? [] : told(policy, language, scores[policy].mean),
    )
  })
  const random = Object.fromEntries(axes.map((axis) => [axis, proof.random?.scores[axis]?.mean]))
  return [...fixed, ...told('random', version.scenario.language, random)]
}

const words = ({ say, do: act }: Choice) => say ?? act ?? ''
const length = (choice: Choice) => [...words(choice)].length
const sumOf = (rate: Ratings) => axes.reduce((sum, axis) => sum + (rate[axis] ?? 0), 0)
const choicesOf = ({ choose }: Scene) => Object.entries(choose ?? {}).map(([id, choice]) => ({ id, choice, rated: sumOf(choice.rate) }))
type Rated = ReturnType<typeof choicesOf>[number]

/** Whether the best rated option is the longest one, or the shortest, scene after scene. */
function patternFindings(scenario: Scenario, source: Source): Finding[] {
  const telling = Object.values(scenario.scenes)
    .map(choicesOf)
    .filter((choices) => new Set(choices.map(({ rated }) => rated)).size > 1)
  const bestIs = (rank: (a: Rated, b: Rated) => number) =>
    telling.filter((choices) => {
      const [first, second] = choices.toSorted(rank)
      const isAlone = first && second && length(first.choice) !== length(second.choice)
      return isAlone && choices.every(({ rated }) => rated <= first.rated)
    }).length
  const [longest, shortest] = [bestIs((a, b) => length(b.choice) - length(a.choice)), bestIs((a, b) => length(a.choice) - length(b.choice))]
  const scenes = Math.max(longest, shortest)
  if (telling.length < fewestScenes || scenes < telling.length * patternShare) return []
  return [finding('KD403', source.key(['scenes']), { scenes, of: telling.length, longest: longest >= shortest })]
}

function sceneFindings(scenario: Scenario, source: Source): Finding[] {
  return Object.entries(scenario.scenes).flatMap(([scene, written]) => {
    const choices = choicesOf(written)
    const at = (id: string) => source.key(['scenes', scene, 'choose', id])
    return [
      ...unequal(choices, source.key(['scenes', scene, 'choose'])),
      ...choices.flatMap((one) => tellingChoice(one, choices, scenario.language, at(one.id))),
    ]
  })
}

function unequal(choices: readonly Rated[], place: Finding['place']): Finding[] {
  const lengths = choices.map(({ choice }) => length(choice))
  const [longest, shortest] = [Math.max(...lengths), Math.min(...lengths)]
  if (lengths.length < 2 || longest <= shortest * mostTimesLonger || longest - shortest < fewestCharactersApart) return []
  return [finding('KD402', place, { longest, shortest, times: mostTimesLonger })]
}

function tellingChoice(one: Rated, choices: readonly Rated[], language: Language, place: Finding['place']): Finding[] {
  const others = choices.filter(({ id }) => id !== one.id)
  const isBest = others.every(({ rated }) => rated < one.rated)
  const isWorst = others.every(({ rated }) => rated > one.rated)
  const word = absolutes[language].exec(words(one.choice))?.[0]
  const isAbsolute = word !== undefined && (isBest || isWorst) && others.every(({ choice }) => !absolutes[language].test(words(choice)))
  const ratings = axes.flatMap((axis) => one.choice.rate[axis] ?? [])
  const isHopeless = ratings.length > 1 && ratings.every((rating) => rating === 0)
  const isFarBelow = others.every(({ choice }) => axes.every((axis) => choice.rate[axis] === undefined || choice.rate[axis] >= 2))
  return [
    ...(isAbsolute ? [finding('KD404', place, { word, isBest })] : []),
    ...(isHopeless && isFarBelow ? [finding('KD405', place, {})] : []),
  ]
}
