import { type Finding, finding } from '../diagnostics/finding.ts'
import type { ValuePath } from '../diagnostics/place.ts'
import { axes } from '../scenario/axis.ts'
import type { WrittenScenarioFile } from './check-schema.ts'
import { valueAt } from './telling-issues.ts'
import { entriesOf, entryOf, isMap } from './written.ts'

type Rated = { readonly path: ValuePath; readonly axes: readonly string[] }

/** Findings of options of one scene that are rated on different axes, and of worths on an axis that the base lacks. */
export function checkRatings(file: WrittenScenarioFile): Finding[] {
  return entriesOf(entryOf(file.value, 'scenes')).flatMap(([id, scene]) => {
    const path = ['scenes', id]
    const compose = entryOf(scene, 'compose')
    const rated = entriesOf(entryOf(scene, 'choose')).flatMap(([choice, written]) => ratedOn(file, written, [...path, 'choose', choice]))
    const document = ratedOn(file, compose, [...path, 'compose'], 'base')
    const silence = ratedOn(file, entryOf(scene, 'silence'), [...path, 'silence'])
    return [...oddlyRated(file, [...rated, ...document, ...silence]), ...document.flatMap((base) => strayWorths(file, compose, base))]
  })
}

/** The axes of one option; none if what is written there is at fault already. */
function ratedOn(file: WrittenScenarioFile, written: unknown, path: ValuePath, key = 'rate'): Rated[] {
  const rate = isMap(written) ? (written[key] ?? (key === 'rate' && !Object.hasOwn(written, key) ? {} : undefined)) : undefined
  const isSound = isMap(rate) && Object.keys(rate).every((axis) => (axes as readonly string[]).includes(axis))
  return isSound && !file.spoilt.covers([...path, key]) ? [{ path: [...path, key], axes: axes.filter((axis) => axis in rate) }] : []
}

/** Those that differ from what most of their scene are rated on; of equals, from the first. */
function oddlyRated(file: WrittenScenarioFile, rated: readonly Rated[]): Finding[] {
  const count = (one: Rated) => rated.filter((other) => sameAxes(one, other)).length
  const [usual] = rated.toSorted((a, b) => count(b) - count(a))
  if (usual === undefined) return []
  return rated
    .filter((one) => !sameAxes(one, usual))
    .map(({ path, axes: own }) => {
      const isWritten = isMap(file.value) && own.length > 0
      const place = isWritten ? file.source.key(path) : file.source.key(path.slice(0, -1))
      const missing = valueAt(file.value, path) === undefined ? (path.at(-1) as 'rate' | 'base') : undefined
      return finding('KD301', place, { axes: own, others: usual.axes, missing })
    })
}

const sameAxes = (one: Rated, other: Rated) => one.axes.join() === other.axes.join()

/** Where several parts are worth something on the same axis, it is the base that lacks it. */
function strayWorths(file: WrittenScenarioFile, compose: unknown, base: Rated): Finding[] {
  const path = base.path.slice(0, -1)
  return axes
    .filter((axis) => !base.axes.includes(axis))
    .flatMap((axis) => {
      const parts = entriesOf(entryOf(compose, 'parts')).filter(([, written]) => entryOf(entryOf(written, 'worth'), axis) !== undefined)
      const [first, ...others] = parts.map(([part]) => [...path, 'parts', part, 'worth', axis])
      if (first === undefined) return []
      return [finding('KD302', file.source.key(others.length > 0 ? base.path : first), { axis })]
    })
}
