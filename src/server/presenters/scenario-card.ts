import type { ScenarioCard } from '../../contract/library.ts'
import { portraitAddress } from '../../contract/portrait-address.ts'
import { startMood } from '../../core/play/start-mood.ts'
import { inLanguage, languagesOf, type ScenarioVersion } from '../../core/scenario/version.ts'

/** The card of a scenario version, field by field. */
export function presentScenarioCard(version: ScenarioVersion): ScenarioCard {
  const { scenario, hash } = version
  const languages = languagesOf(version)
  const customer = scenario.cast[scenario.customer]
  return {
    id: scenario.id,
    hash,
    channel: scenario.channel,
    playtime: scenario.playtime,
    trains: scenario.trains,
    languages,
    texts: Object.fromEntries(
      languages.map((language) => {
        const { title, summary, cast } = inLanguage(version, language)
        return [language, { title, summary, customer: cast[scenario.customer]?.name ?? '' }]
      }),
    ),
    ...(customer?.portrait && { face: portraitAddress(hash, scenario.customer, startMood(scenario)) }),
    endings: Object.keys(scenario.endings).length,
  }
}
