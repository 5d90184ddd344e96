import type { Explored } from './explored.ts'
import { GrowingIntegers } from './growing-integers.ts'

/** What exploring writes down of each world, one after the other. */
export class ExplorationRecord {
  readonly cameFrom = new GrowingIntegers()
  readonly #place = new GrowingIntegers()
  readonly #offer = new GrowingIntegers()
  readonly #first = new GrowingIntegers()
  readonly #to = new GrowingIntegers()
  readonly #outcome = new GrowingIntegers()
  readonly #ways = new GrowingIntegers()
  readonly #interrupt = new GrowingIntegers()

  /** Begins the next world; its edges follow. */
  addWorld(place: number, offer: number): void {
    this.#place.push(place)
    this.#offer.push(offer)
    this.#first.push(this.#to.length)
  }

  addEdge(to: number, outcome: number, ways: number, interrupt: number): void {
    this.#to.push(to)
    this.#outcome.push(outcome)
    this.#ways.push(ways)
    this.#interrupt.push(interrupt)
  }

  /** Adds `ways` to an edge. */
  addWays(edge: number, ways: number): void {
    this.#ways.values[edge] = (this.#ways.values[edge] as number) + ways
  }

  /** The number of edges so far. */
  get edges(): number {
    return this.#to.length
  }

  arrays(): Pick<Explored, 'placeOf' | 'offerOf' | 'first' | 'to' | 'cameFrom' | 'outcomeOf' | 'waysOf' | 'interruptOf'> {
    this.#first.push(this.#to.length)
    return {
      placeOf: this.#place.trimmed(),
      offerOf: this.#offer.trimmed(),
      first: this.#first.trimmed(),
      to: this.#to.trimmed(),
      cameFrom: this.cameFrom.trimmed(),
      outcomeOf: Uint16Array.from(this.#outcome.trimmed()),
      waysOf: Uint16Array.from(this.#ways.trimmed()),
      interruptOf: Uint16Array.from(this.#interrupt.trimmed()),
    }
  }
}
