import type { PathToEnding } from '../../core/verify/paths.ts'
import type { ScoresProof } from '../../core/verify/proof.ts'
import { asCommand, playArguments } from './play-arguments.ts'
import type { Section } from './report-page.ts'
import { type ReportTerms, rankedEndings } from './report-terms.ts'
import type { Subject } from './subject.ts'

type Command = { readonly label: string; readonly command: string }

/** Paths that attain the least and the greatest score of each axis, over all and to each ending, as `play` takes them. */
export function pathsSection(subject: Subject, terms: ReportTerms): Section {
  const said = terms.words.paths
  const commands = [...subject.proof.scores.flatMap((scores) => scorePaths(subject, scores, terms)), ...readingPaths(subject, terms)]
  const before = [commands.length === 0 ? said.unknown : said.meaning]
  return { id: 'paths', title: said.title, before, commands }
}

function scorePaths(
  { path, scenario }: Subject,
  { timers, overall, byEnding }: ScoresProof,
  { words, figures, axes }: ReportTerms,
): Command[] {
  const said = words.paths
  const over = [
    { where: words.scores.overall, ranges: overall },
    ...rankedEndings(scenario).map((id) => ({ where: scenario.endings[id]?.title ?? id, ranges: byEnding[id] })),
  ]
  return over.flatMap(({ where, ranges }) =>
    axes.flatMap(({ axis, label }) => {
      const { min = 0, max = 0, minPath, maxPath } = ranges?.[axis]?.value ?? {}
      const of = (say: typeof said.least, score: number, to: PathToEnding | undefined): Command[] =>
        to === undefined
          ? []
          : [
              {
                label: said.over({ where, timers, what: say({ axis: label, score: figures.score(score) }) }),
                command: asCommand(playArguments(path, to, timers)),
              },
            ]
      return [...of(said.least, min, minPath), ...of(said.greatest, max, maxPath)]
    }),
  )
}

function readingPaths({ path, reading: { paths } }: Subject, { words }: ReportTerms): Command[] {
  if (paths === undefined) return []
  const of = (label: string, to: PathToEnding): Command => {
    const hasSilence = to.decisions.some((decision) => 'silence' in decision)
    return { label, command: asCommand(playArguments(path, to, hasSilence)) }
  }
  return [of(words.reading.fewest, paths.fewest.path), of(words.reading.most, paths.most.path)]
}
