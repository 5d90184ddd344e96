import { writeDecision } from '../play/written-decision.ts'
import type { Section } from './report-page.ts'
import type { ReportTerms } from './report-terms.ts'
import type { Subject } from './subject.ts'

/** The shortest loops; no section where there are none. */
export function loopsSection({ proof: { loops } }: Subject, { words, figures }: ReportTerms): Section[] {
  if (loops.length === 0) return []
  const said = words.loops
  return [
    {
      id: 'loops',
      title: said.title,
      before: [said.meaning],
      tables: [
        {
          caption: said.caption,
          heads: [{ text: said.decisions }, { text: said.length }, { text: said.exit }],
          align: ['start', 'end', 'start'],
          rows: loops.map(({ decisions, canBeLeft }) => [
            { text: decisions.map((decision) => `${decision.scene}/${writeDecision(decision)}`).join(' → ') },
            { text: figures.count(decisions.length) },
            canBeLeft ? { text: said.can } : { text: said.cannot, tone: 'notice' },
          ]),
        },
      ],
    },
  ]
}
