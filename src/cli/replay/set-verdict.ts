import type { Axis } from '../../core/scenario/axis.ts'
import type { Receipt } from '../../core/score/receipt.ts'
import { catalogues } from '../../i18n/catalogue.ts'
import type { ReplayWords } from '../../i18n/ja/cli/replay.ts'
import type { Shell } from '../frame/shell.ts'
import { writeDecision } from '../play/written-decision.ts'
import type { Found } from './find-version.ts'
import type { Checked, Difference, Verdict } from './verdict.ts'

/** A verdict for a terminal: which attempt, whether it holds, and what differs. */
export function setVerdict(shell: Shell, words: ReplayWords, { attempt }: Receipt, { version, file }: Found, verdict: Verdict): string[] {
  const { paint } = shell
  const subject = paint.bold(words.subject({ scenario: attempt.scenario, attempt: printable(attempt.id) }))
  if (verdict.holds) return [subject, `  ${paint.green(words.holds)}`]
  const details = (lines: readonly string[]) => lines.map((line) => `    ${line}`)
  switch (verdict.reason) {
    case 'differs':
      return [subject, `  ${paint.red(words.differs)}`, ...details(verdict.differences.map((one) => say(shell, words, one)))]
    case 'refused': {
      const decision = attempt.decisions[verdict.n]
      const written = decision === undefined ? '' : `${decision.scene} ${writeDecision(decision)}`
      return [subject, `  ${paint.red(words.refused({ n: verdict.n + 1, decision: printable(written) }))}`]
    }
    case 'unfinished':
      return [subject, `  ${paint.red(words.unfinished({ scene: verdict.scene }))}`]
    case 'other-version':
      return [
        subject,
        `  ${paint.yellow(words.otherVersion)}`,
        ...details([
          words.needed({ hash: printable(attempt.hash) }),
          words.present({ hash: version.hash, file }),
          ...sayHere(shell, words, verdict.here),
        ]),
      ]
  }
}

function sayHere(shell: Shell, words: ReplayWords, here: Checked): string[] {
  if (here.holds) return [words.wouldHold]
  return here.reason === 'differs' ? [words.wouldDiffer, ...here.differences.map((one) => say(shell, words, one))] : [words.wouldNotReplay]
}

function say({ language }: Shell, words: ReplayWords, { at, claimed, found }: Difference): string {
  const { rubric } = catalogues[language]
  const [first, axis, last] = at
  const name = rubric.axis[axis as Axis]
  const what =
    first === 'axes'
      ? words[last as 'score' | 'level' | 'opportunities']({ axis: name })
      : first === 'ending'
        ? words.ending
        : rubric[first as 'case' | 'relationship'].label
  const isClose = typeof claimed === 'number' && typeof found === 'number' && rounded(claimed) === rounded(found)
  const shown = (value: Difference['found']) =>
    value === null
      ? words.nothing
      : first === 'case' || first === 'relationship'
        ? graded(language, first, value)
        : printable(typeof value === 'number' && !isClose ? rounded(value) : String(value))
  return words.difference({ what, claimed: shown(claimed), found: shown(found) })
}

function graded(language: Shell['language'], kind: 'case' | 'relationship', value: string | number): string {
  const grades: Readonly<Record<string, string>> = catalogues[language].rubric[kind]
  return grades[String(value)] ?? String(value)
}

/** A receipt comes from outside: a terminal shall not obey what is in it. */
const printable = (text: string) => text.replace(/[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]/gu, '�')

const rounded = (value: number) => String(Math.round(value * 100) / 100)
