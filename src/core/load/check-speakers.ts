import { type Finding, finding } from '../diagnostics/finding.ts'
import type { ValuePath } from '../diagnostics/place.ts'
import type { WrittenScenarioFile } from './check-schema.ts'
import { entriesOf, entryOf, isMap } from './written.ts'

const spoken = /^([a-z][a-z0-9-]*)(?:\([a-z]*\))?(：)/

/**
 * Findings of lines such as `sato：「…」`: a person of the cast was meant to say them, but with a full-width colon they are
 * narration, name and all, and no error of YAML.
 */
export function checkSpeakers({ value, source }: WrittenScenarioFile): Finding[] {
  const cast = entryOf(value, 'cast')
  return ['scenes', 'endings'].flatMap((kind) =>
    entriesOf(entryOf(value, kind)).flatMap(([id, place]) => {
      const lines = entryOf(place, 'lines')
      return (Array.isArray(lines) ? lines : []).flatMap((line: unknown, index) => {
        const [, speaker, colon] = (typeof line === 'string' && spoken.exec(line)) || []
        if (speaker === undefined || colon === undefined || !isMap(cast) || !Object.hasOwn(cast, speaker)) return []
        return [told([kind, id, 'lines', index], colon, source)]
      })
    }),
  )
}

function told(path: ValuePath, colon: string, source: WrittenScenarioFile['source']): Finding {
  const place = source.value(path)
  const column = place.column + source.written(path).indexOf(colon)
  return finding('KD118', { ...place, column, end: { line: place.line, column: column + colon.length } }, { written: colon, meant: ': ' })
}
