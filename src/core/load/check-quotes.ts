import { type Finding, finding } from '../diagnostics/finding.ts'
import type { ValuePath } from '../diagnostics/place.ts'
import type { WrittenScenarioFile } from './check-schema.ts'
import { entriesOf, entryOf, isMap } from './written.ts'

/** Findings of moves that quote words their text does not have, and of moves that are written twice. */
export function checkQuotes(file: WrittenScenarioFile): Finding[] {
  return entriesOf(entryOf(file.value, 'scenes')).flatMap(([scene, written]) => {
    const path = ['scenes', scene]
    const options = entriesOf(entryOf(written, 'choose')).flatMap(([id, choice]) => checkMoves(file, choice, [...path, 'choose', id]))
    const parts = entriesOf(entryOf(entryOf(written, 'compose'), 'parts')).flatMap(([id, part]) =>
      checkMoves(file, part, [...path, 'compose', 'parts', id]),
    )
    return [...options, ...parts, ...checkMoves(file, entryOf(written, 'silence'), [...path, 'silence'])]
  })
}

function checkMoves(file: WrittenScenarioFile, option: unknown, path: ValuePath): Finding[] {
  const moves = entryOf(option, 'moves')
  if (!Array.isArray(moves)) return []
  const text = ['say', 'do', 'text'].map((key) => entryOf(option, key)).find((words) => words !== undefined)
  const before = new Set<string>()
  return moves.flatMap((entry: unknown, index) => {
    const at = [...path, 'moves', index]
    const [move, quote] = isMap(entry) ? (entriesOf(entry)[0] ?? []) : [entry]
    if (typeof move !== 'string') return []
    // A move is what its quote is known by to translations.
    if (before.has(move)) return [finding('KD216', file.source.value(at), { move })]
    before.add(move)
    if (typeof quote !== 'string' || quote.trim() === '') return []
    // Without its text a choice has a finding already; silence has none to quote from.
    if (typeof text !== 'string' && path.at(-1) !== 'silence') return []
    return String(text ?? '').includes(quote.trim()) ? [] : [finding('KD215', file.source.value([...at, move]), { quote: quote.trim() })]
  })
}
