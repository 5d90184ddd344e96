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

/** The paths of several sets. */
export function joined(...sets: readonly PathSet[]): Pick<PathSet, 'has' | 'covers'> {
  return { has: (path) => sets.some((set) => set.has(path)), covers: (path) => sets.some((set) => set.covers(path)) }
}
