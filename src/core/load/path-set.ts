import type { ValuePath } from '../diagnostics/place.ts'

/** Paths of a file, asked for by what lies at or under them. */
export class PathSet {
  readonly #keys = new Set<string>()

  add(path: ValuePath): void {
    this.#keys.add(JSON.stringify(path))
  }

  has(path: ValuePath): boolean {
    return this.#keys.has(JSON.stringify(path))
  }

  /** Whether `path`, or anything it lies in, is in the set. */
  covers(path: ValuePath): boolean {
    return this.#keys.size > 0 && [...path, ''].some((_, length) => this.has(path.slice(0, length)))
  }
}

/** Paths that may only be asked for. */
export type Paths = Pick<PathSet, 'has' | 'covers'>

/** The paths of several sets. */
export const joined = (...sets: readonly Paths[]): Paths => ({
  has: (path) => sets.some((set) => set.has(path)),
  covers: (path) => sets.some((set) => set.covers(path)),
})
