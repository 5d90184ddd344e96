import { transcriptOf } from '../../core/play/transcript.ts'
import { type Axis, axes } from '../../core/scenario/axis.ts'
import type { AxisScore, DecisionReview, OptionReview } from '../../core/score/debrief.ts'
import { debrief } from '../../core/score/debrief-attempt.ts'
import { decisionReviews } from '../../core/score/decision-reviews.ts'
import { scoreAttempt } from '../../core/score/score-attempt.ts'
import type { Page } from './page.ts'
import type { Sitting } from './sitting.ts'

/** How a finished attempt turned out, its score on each axis, and each decision with its ratings and the reason. */
export function setDebrief(page: Page, { scenario, attempt, replayed }: Sitting): string[] {
  const { words, rubric, paint, set } = page
  const { ending, axes: scores, circumstances, decisions } = debrief(scenario, attempt, replayed)
  const grades = [
    `${rubric.case.label}: ${rubric.case[ending.case]}`,
    `${rubric.relationship.label}: ${rubric.relationship[ending.relationship]}`,
  ]
  return [
    ...heading(page, `${words.ending} ${ending.id}`),
    ...set(ending.title, 2).map(paint.bold),
    ...set(grades.join(words.between), 2),
    '',
    ...set(words.lesson, 2).map(paint.dim),
    ...set(ending.lesson, 2),
    ...(circumstances.length === 0 ? [] : ['', ...set(words.circumstances, 2).map(paint.dim)]),
    ...circumstances.flatMap(({ id, label }) => set(`${id}: ${label}`, 2)),
    ...setScores(page, scores),
    ...setDecisions(page, words.decisions, decisions),
  ]
}

/** The same for an attempt that has not ended: its scores and decisions so far. */
export function setSoFar(page: Page, { scenario, attempt, replayed }: Sitting): string[] {
  const reviews = decisionReviews(scenario, attempt, replayed, transcriptOf(scenario, attempt, replayed))
  return [...setScores(page, scoreAttempt(scenario, attempt, replayed)), ...setDecisions(page, page.words.soFar, reviews)]
}

function setScores(page: Page, scores: Readonly<Record<Axis, AxisScore>>): string[] {
  const { words, rubric, paint, set } = page
  const scored = axes.flatMap((axis) => {
    const { opportunities, score, level } = scores[axis]
    if (score === undefined || level === undefined) return set(`${rubric.axis[axis]}: ${words.tooLittle({ opportunities })}`, 2)
    const anchor = rubric.level[axis][level as 0 | 1 | 2 | 3 | 4]
    return [
      ...set(`${rubric.axis[axis]}: ${words.score({ score: Math.round(score), opportunities })}`, 2),
      ...set(`${level}/4 ${anchor}`, 4).map(paint.dim),
    ]
  })
  return [...heading(page, words.scores), ...scored]
}

function setDecisions(page: Page, title: string, reviews: readonly DecisionReview[]): string[] {
  return reviews.length === 0 ? [] : [...heading(page, title), ...reviews.flatMap((review) => setDecision(page, review))]
}

function setDecision(page: Page, { n, scene, taken, axes: rated, interrupt }: DecisionReview): string[] {
  const { words, rubric, paint, set } = page
  const ratings = axes.flatMap((axis) => {
    const one = rated[axis]
    return one === undefined ? [] : [words.rating({ axis: rubric.axis[axis], ...one })]
  })
  const moves = [...new Set(taken.moves.map(({ move }) => rubric.move[move]))]
  return [
    ...(n === 0 ? [] : ['']),
    ...set(words.decision({ n: n + 1, scene }), 2).map(paint.bold),
    ...set(taken.kind === 'silence' ? words.waited : taken.text, 4),
    ...(taken.parts ?? []).filter(({ picked }) => picked).flatMap((part) => setPart(page, part)),
    ...(ratings.length === 0 ? [] : set(ratings.join(words.comma), 4).map(paint.yellow)),
    ...(moves.length === 0 ? [] : set(`${words.moves}: ${moves.join(words.comma)}`, 4).map(paint.dim)),
    ...set(taken.because, 4).map(paint.dim),
    ...setLeft(page, taken),
    ...(interrupt === undefined ? [] : set(words.interrupt({ interrupt }), 4)),
  ]
}

/** Parts that would have helped and were not put in are worth as many words as those that were. */
function setLeft(page: Page, { parts = [] }: OptionReview): string[] {
  const left = parts.filter(({ picked }) => !picked)
  return left.length === 0 ? [] : [...page.set(`${page.words.left}:`, 4), ...left.flatMap((part) => setPart(page, part))]
}

function setPart({ rubric, words, paint, set }: Page, { text, worth, because }: NonNullable<OptionReview['parts']>[number]): string[] {
  const signed = axes.flatMap((axis) => {
    const value = worth[axis]
    return value === undefined ? [] : [`${rubric.axis[axis]} ${value > 0 ? '+' : ''}${value}`]
  })
  const worthOf = signed.length === 0 ? '' : ` [${signed.join(words.comma)}]`
  const [first = '', ...others] = set(text + worthOf, 8)
  return [`      - ${first.slice(8)}`, ...others, ...set(because, 8).map(paint.dim)]
}

const heading = ({ paint, columns }: Page, title: string): string[] => ['', paint.bold(title), paint.dim('─'.repeat(Math.min(columns, 40)))]
