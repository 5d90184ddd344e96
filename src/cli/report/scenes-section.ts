import type { Scenario } from '../../core/scenario/scenario.ts'
import { shorten } from '../graph/shorten.ts'
import type { Section } from './report-page.ts'
import type { ReportTerms } from './report-terms.ts'
import type { Subject } from './subject.ts'

/** Columns of a terminal that the opening words of a scene may take. */
const openingColumns = 34

/** How often an attempt that decides at random comes to each scene, the most visited first. */
export function scenesSection({ scenario, proof: { random, complete } }: Subject, { words, figures }: ReportTerms): Section {
  const said = words.scenes
  if (random === undefined) return { id: 'scenes', title: said.title, before: [complete ? said.unknownLoops : said.unknown] }
  const scenes = Object.keys(scenario.scenes)
    .map((id) => ({ id, visits: random.visits[id] ?? 0 }))
    .sort((a, b) => b.visits - a.visits)
  const all = scenes.reduce((sum, { visits }) => sum + visits, 0)
  const most = Math.max(1, scenes[0]?.visits ?? 0)
  return {
    id: 'scenes',
    title: said.title,
    tables: [
      {
        caption: said.caption,
        heads: [{ text: said.scene }, { text: said.opening }, { text: said.visits }, { text: said.share }],
        align: ['start', 'start', 'end', 'end'],
        rows: scenes.map(({ id, visits }) => [
          { text: id },
          { text: openingOf(scenario, id), isQuoted: true },
          { text: said.visitCount({ count: figures.visits(visits) }), bar: { from: 0, to: visits / most } },
          { text: figures.chance(visits / all) },
        ]),
      },
    ],
    notes: [said.meaning, ...(scenes.some(({ visits }) => visits === 0) ? [said.never] : [])],
  }
}

const openingOf = ({ scenes }: Scenario, id: string): string =>
  shorten(scenes[id]?.lines[0]?.text ?? scenes[id]?.compose?.title ?? '', openingColumns)
