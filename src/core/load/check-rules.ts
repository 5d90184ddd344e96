import { type Finding, finding } from '../diagnostics/finding.ts'
import { id as wellFormed } from '../scenario/ids.ts'
import type { WrittenScenarioFile } from './check-schema.ts'
import { entriesOf, entryOf, isMap } from './written.ts'

/** Findings of parts of a scenario that contradict one another: ids, cast, documents. */
export function checkRules({ value, source, spoilt, incomplete }: WrittenScenarioFile): Finding[] {
  const findings: Finding[] = []
  const scenes = entryOf(value, 'scenes')

  const id = entryOf(value, 'id')
  const folder = source.file.split(/[\\/]/).at(-2)
  if (
    wellFormed.safeParse(id).success &&
    typeof id === 'string' &&
    folder !== undefined &&
    folder !== '' &&
    folder !== '.' &&
    id !== folder
  ) {
    findings.push(finding('KD211', source.value(['id']), { id, folder }))
  }
  const cast = entryOf(value, 'cast')
  if (isMap(cast) && !Object.hasOwn(cast, 'you') && !spoilt.covers(['cast']) && !incomplete.has(['cast'])) {
    findings.push(finding('KD212', source.key(['cast']), {}))
  }
  if (entryOf(value, 'customer') === 'you') findings.push(finding('KD217', source.value(['customer']), {}))
  for (const [ending] of entriesOf(entryOf(value, 'endings'))) {
    if (!isMap(scenes) || !Object.hasOwn(scenes, ending)) continue
    findings.push(finding('KD210', source.key(['endings', ending]), { id: ending, line: source.key(['scenes', ending]).line }))
  }
  for (const [scene, written] of entriesOf(scenes)) {
    const compose = entryOf(written, 'compose')
    const atLeast = entryOf(entryOf(compose, 'pick'), 'atLeast')
    const parts = entriesOf(entryOf(compose, 'parts')).length
    if (typeof atLeast === 'number' && parts >= 2 && atLeast > parts) {
      findings.push(finding('KD213', source.value(['scenes', scene, 'compose', 'pick', 'atLeast']), { atLeast, parts }))
    }
  }
  return findings
}
