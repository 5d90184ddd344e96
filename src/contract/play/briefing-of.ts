import { startMood } from '../../core/play/start-mood.ts'
import type { Scenario } from '../../core/scenario/scenario.ts'
import { portraitAddress } from '../portrait-address.ts'
import type { BriefingAnswer } from './briefing-answer.ts'

/** What is known of a scenario before its first line: of papers, those that lie open from the start. */
export function briefingOf(scenario: Scenario, hash: string): BriefingAnswer {
  const customer = scenario.cast[scenario.customer]
  return {
    id: scenario.id,
    hash,
    language: scenario.language,
    title: scenario.title,
    summary: scenario.summary,
    channel: scenario.channel,
    playtime: scenario.playtime,
    note: scenario.note,
    briefing: { role: scenario.briefing.role, situation: scenario.briefing.situation },
    customer: { name: customer?.name ?? scenario.customer, role: customer?.role },
    face: customer?.portrait && portraitAddress(hash, scenario.customer, startMood(scenario)),
    papers: Object.entries(scenario.papers).flatMap(([id, { title, text, when }]) => (when === undefined ? [{ id, title, text }] : [])),
  }
}
