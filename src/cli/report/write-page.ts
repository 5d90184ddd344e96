import { mapTexts } from '../../core/scenario/map-texts.ts'
import { endingsSection } from './endings-section.ts'
import { loopsSection } from './loops-section.ts'
import { opportunitiesSection } from './opportunities-section.ts'
import { pathsSection } from './paths-section.ts'
import { policiesSection } from './policies-section.ts'
import { readingSection } from './reading-section.ts'
import type { Cell, ReportPage } from './report-page.ts'
import type { ReportTerms } from './report-terms.ts'
import { scenesSection } from './scenes-section.ts'
import { scoresSection } from './scores-section.ts'
import { sizeSection } from './size-section.ts'
import type { Subject } from './subject.ts'

/** The proof in words, with paths to play if they are asked for. */
export function writePage(proven: Subject, terms: ReportTerms, withPaths: boolean): ReportPage {
  const scenario = mapTexts(proven.scenario, onOneLine)
  const subject = { ...proven, scenario }
  const { words, language } = terms
  return {
    language,
    quotedIn: scenario.language,
    title: { text: words.heading({ title: scenario.title }), isQuoted: scenario.language !== language },
    subject: words.subject({ id: scenario.id, language: words.languages[scenario.language] }),
    summary: { text: scenario.summary, isQuoted: true },
    status: statusOf(subject, terms),
    sections: [
      sizeSection(subject, terms),
      readingSection(subject, terms),
      scoresSection(subject, terms),
      opportunitiesSection(subject, terms),
      endingsSection(subject, terms),
      policiesSection(subject, terms),
      scenesSection(subject, terms),
      ...loopsSection(subject, terms),
      ...(withPaths ? [pathsSection(subject, terms)] : []),
    ],
  }
}

/** What would move the cursor of a terminal, or turn the direction of what follows, is left out. */
const onOneLine = (text: string) => text.replace(/[\p{Cc}\p{Bidi_Control}\s]+/gu, ' ').trim()

function statusOf({ proof: { complete, limit, loops } }: Subject, { words, figures }: ReportTerms): Cell[] {
  const said = words.status
  if (!complete)
    return [{ text: said.limited({ limit: figures.count(limit) }), tone: 'bound' }, { text: said.certain }, { text: said.unknown }]
  return loops.length > 0 ? [{ text: said.loops, tone: 'notice' }] : [{ text: said.complete }]
}
