import { type Finding, finding } from '../diagnostics/finding.ts'
import { nearest } from '../diagnostics/nearest.ts'
import type { ValueKind } from '../diagnostics/schema-messages.ts'
import { moods } from '../scenario/moods.ts'
import { combinations, mostVariants } from '../scenario/scenario.ts'
import { allowedKeys } from './allowed-keys.ts'
import type { SourceMap } from './source-map.ts'
import { type TellingIssue, valueAt } from './telling-issues.ts'
import { entriesOf, isMap } from './written.ts'

/** What an issue of the schema means to the author, at the key or value that is to be mended. */
export function issueFindings(telling: TellingIssue, tree: unknown, source: SourceMap): Finding[] {
  const { issue, path, expected } = telling
  const value = valueAt(tree, path)
  const place = source.value(path)
  const key = String(path.at(-1) ?? '')
  const parent = path.slice(0, -1)

  if (issue.code === 'unrecognized_keys') {
    const allowed = allowedKeys(path)
    return issue.keys.map((unknown) =>
      finding('KD121', source.key([...path, unknown]), { key: unknown, nearest: nearest(unknown, allowed), allowed }),
    )
  }
  if (issue.code === 'invalid_key') {
    const reserved = issue.issues.some(({ message }) => message === 'id-reserved')
    return [finding(reserved ? 'KD126' : 'KD125', source.key(path), { id: key })]
  }
  if (value === undefined) return [finding('KD120', source.key(parent), { key })]
  if (value === null) return [finding('KD127', source.key(path), { key: typeof path.at(-1) === 'number' ? '-' : key })]
  const ruled = ruleFinding(issue.message, telling, value, source)
  if (ruled !== undefined) return [ruled]

  switch (issue.code) {
    case 'invalid_value': {
      if (typeof value === 'object') return [finding('KD122', place, { expected: ['text'], found: kindOf(value) })]
      const allowed = issue.values.map(String)
      const written = String(value)
      return [finding('KD124', place, { value: written, nearest: nearest(written, allowed), allowed })]
    }
    case 'too_small':
    case 'too_big': {
      const bound = issue.code === 'too_small' ? { min: Number(issue.minimum) } : { max: Number(issue.maximum) }
      if (typeof value === 'number') return [finding('KD128', place, { value, ...bound })]
      return [finding('KD130', place, { found: Array.isArray(value) ? value.length : entriesOf(value).length, ...bound })]
    }
    case 'invalid_type':
    case 'invalid_union': {
      const wanted = [...new Set(expected.map(kindWanted))]
      const found = kindOf(value)
      if (wanted.includes('text') && typeof value !== 'object') {
        return [finding('KD123', place, { written: source.written(path).slice(0, 60) || String(value), found })]
      }
      if (wanted.includes('whole-number') && typeof value === 'number') return [finding('KD129', place, { value })]
      return [finding('KD122', place, { expected: wanted, found })]
    }
    default:
      return [finding('KD139', place, { problem: issue.message })]
  }
}

/** Findings of those issues that the schema names by a word of its own. */
function ruleFinding(rule: string, { path }: TellingIssue, value: unknown, source: SourceMap): Finding | undefined {
  const place = source.value(path)
  const key = source.key(path)
  const written = String(value)
  const has = (name: string) => isMap(value) && Object.hasOwn(value, name)
  const size = entriesOf(value).length
  switch (rule) {
    case 'id-shape':
      return finding('KD125', place, { id: written })
    case 'id-reserved':
      return finding('KD126', place, { id: written })
    case 'text-empty':
      return finding('KD127', place, { key: String(path.at(-1)) })
    case 'text-control':
      return finding('KD135', place, {})
    case 'moment-shape':
      return finding('KD131', place, { value: written })
    case 'advance-shape':
      return finding('KD132', place, { value: written })
    case 'seconds-shape':
      return finding('KD133', place, { value: written })
    case 'colour-shape':
      return finding('KD134', place, { value: written })
    case 'choices-count':
      return finding('KD130', key, { found: size, min: 2, max: 9 })
    case 'parts-count':
      return finding('KD130', key, { found: size, min: 2, max: 10 })
    case 'variant-one-value':
      return finding('KD130', key, { found: size, min: 2 })
    case 'variants-many': {
      const found = combinations(Object.fromEntries(entriesOf(value).map(([id, values]) => [id, isMap(values) ? values : {}])))
      return finding('KD150', key, { found, limit: mostVariants })
    }
    case 'choice-say-or-do':
      return finding('KD140', has('say') ? source.key([...path, 'do']) : key, { both: has('say') })
    case 'scene-one-decision':
      return finding('KD141', has('choose') ? source.key([...path, 'compose']) : key, { both: has('choose') })
    case 'line-one-speaker':
      return finding('KD142', place, {})
    case 'line-speaker-shape':
      return finding('KD143', source.key([...path, speakerIn(value)]), {})
    case 'line-mood': {
      const speaker = speakerIn(value)
      const mood = /\(([a-z]*)\)$/.exec(speaker)?.[1] ?? speaker
      return finding('KD124', source.key([...path, speaker]), { value: mood, nearest: nearest(mood, moods), allowed: moods })
    }
    case 'move-one-key':
      return finding('KD144', place, {})
    case 'goto-last-conditional':
      return finding('KD145', key, {})
    case 'goto-unreachable-branch':
      return finding('KD146', place, {})
    case 'condition-empty':
    case 'bounds-empty':
    case 'clock-bounds-empty':
      return finding('KD147', key, {})
    case 'meter-range':
      return finding('KD148', key, {})
    case 'pick-order':
      return finding('KD149', key, {})
  }
}

const speakerIn = (line: unknown) => entriesOf(line).find(([key]) => key !== 'when')?.[0] ?? ''

function kindOf(value: unknown): ValueKind {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'object') return 'map'
  if (typeof value === 'boolean') return 'true-or-false'
  return typeof value === 'string' ? 'text' : 'number'
}

function kindWanted(expected: string): ValueKind {
  if (expected === 'string') return 'text'
  if (expected === 'int') return 'whole-number'
  if (expected === 'number') return 'number'
  if (expected === 'boolean') return 'true-or-false'
  return expected === 'array' ? 'list' : 'map'
}
