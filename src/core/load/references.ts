import type { ValuePath } from '../diagnostics/place.ts'
import { entriesOf, entryOf, isMap } from './written.ts'

/** What an id can name. `values` are those of one variant. */
export type ReferenceKind = 'places' | 'cast' | 'meters' | 'items' | 'facts' | 'variants' | 'values' | 'clock'

/** One use of an id in a scenario as it was written. */
export type Reference = {
  readonly kind: ReferenceKind
  readonly id: string
  readonly path: ValuePath
  /** Whether the id is the key at `path` or the value. */
  readonly at: 'key' | 'value'
  /** Whether it is asked about, or changed by an effect. */
  readonly use: 'asks' | 'changes'
  /** The variant that a value belongs to. */
  readonly variant?: string
}

const conditionWords = ['all', 'any', 'not', 'has', 'knows', 'variant', 'clock']
const effectWords = ['clock', 'gain', 'lose', 'learn']

/** Words that may stand where the id of a meter may. */
export const wordsBeside = (use: Reference['use']): readonly string[] => (use === 'asks' ? conditionWords : effectWords)

/**
 * Every use of an id, in the order of the file. Takes the scenario as it was written, whether or not it fits the schema,
 * so that one fault does not hide others; what has not the right form is passed over.
 */
export function referencesIn(tree: unknown): Reference[] {
  const found: Reference[] = []
  const add = (kind: ReferenceKind, id: unknown, path: ValuePath, rest: Partial<Reference> = {}) => {
    if (typeof id === 'string') found.push({ kind, id, path, at: 'value', use: 'asks', ...rest })
  }
  const addEach = (kind: ReferenceKind, written: unknown, path: ValuePath, use: Reference['use']) => {
    if (!Array.isArray(written)) add(kind, written, path, { use })
    else for (const [index, id] of written.entries()) add(kind, id, [...path, index], { use })
  }

  const each = (written: unknown, path: ValuePath, visit: (entry: unknown, path: ValuePath) => void) => {
    for (const [index, entry] of Array.isArray(written) ? written.entries() : []) visit(entry, [...path, index])
  }

  function condition(written: unknown, path: ValuePath): void {
    for (const [key, entry] of entriesOf(written)) {
      const at = [...path, key]
      if (key === 'all' || key === 'any') each(entry, at, condition)
      else if (key === 'not') condition(entry, at)
      else if (key === 'has') addEach('items', entry, at, 'asks')
      else if (key === 'knows') addEach('facts', entry, at, 'asks')
      else if (key === 'clock') add('clock', key, at, { at: 'key' })
      else if (key !== 'variant') add('meters', key, at, { at: 'key' })
      else {
        for (const [variant, value] of entriesOf(entry)) {
          add('variants', variant, [...at, variant], { at: 'key' })
          add('values', value, [...at, variant], { variant })
        }
      }
    }
  }

  function effects(written: unknown, path: ValuePath): void {
    for (const [key, entry] of entriesOf(written)) {
      const at = [...path, key]
      if (key === 'gain' || key === 'lose') addEach('items', entry, at, 'changes')
      else if (key === 'learn') addEach('facts', entry, at, 'changes')
      else add(key === 'clock' ? 'clock' : 'meters', key, at, { at: 'key', use: 'changes' })
    }
  }

  function goto(written: unknown, path: ValuePath): void {
    add('places', written, path)
    if (!Array.isArray(written)) return
    written.forEach((branch, index) => {
      condition(entryOf(branch, 'when'), [...path, index, 'when'])
      add('places', entryOf(branch, 'to'), [...path, index, 'to'])
    })
  }

  function lines(written: unknown, path: ValuePath): void {
    if (!Array.isArray(written)) return
    written.forEach((line, index) => {
      for (const [key, entry] of entriesOf(line)) {
        const at = [...path, index, key]
        if (key === 'when') condition(entry, at)
        else if (key !== 'narration') add('cast', key.replace(/\([^()]*\)$/, ''), at, { at: 'key' })
      }
    })
  }

  /** What choices, parts, silence, documents, papers and interrupts have in common. */
  function consequence(written: unknown, path: ValuePath): void {
    if (!isMap(written)) return
    condition(written.when, [...path, 'when'])
    effects(written.effect, [...path, 'effect'])
    goto(written.goto, [...path, 'goto'])
  }
  const eachIn = (key: string, visit: (entry: unknown, path: ValuePath) => void, path: ValuePath = [], within: unknown = tree) => {
    for (const [id, entry] of entriesOf(entryOf(within, key))) visit(entry, [...path, key, id])
  }

  eachIn('papers', consequence)
  eachIn('cast', (member, path) => add('meters', entryOf(member, 'mood'), [...path, 'mood']))
  add('cast', entryOf(tree, 'customer'), ['customer'])
  condition(entryOf(tree, 'calm'), ['calm'])
  eachIn('interrupts', consequence)
  add('places', entryOf(tree, 'start'), ['start'])
  eachIn('scenes', (scene, path) => {
    lines(entryOf(scene, 'lines'), [...path, 'lines'])
    eachIn('choose', consequence, path, scene)
    consequence(entryOf(scene, 'compose'), [...path, 'compose'])
    eachIn('parts', consequence, [...path, 'compose'], entryOf(scene, 'compose'))
    consequence(entryOf(scene, 'silence'), [...path, 'silence'])
  })
  eachIn('endings', (ending, path) => lines(entryOf(ending, 'lines'), [...path, 'lines']))
  return found
}
