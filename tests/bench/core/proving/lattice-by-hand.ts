import { latticeEnd, latticeMoves } from '../../support/lattice-scenario.ts'

/** Every world of a lattice, packed into one integer, in the order found, with the three worlds that each leads to. */
type Lattice = { readonly size: number; readonly worlds: Int32Array; readonly to: Int32Array }

const held = (meter: number) => (meter < 0 ? 0 : meter > 100 ? 100 : meter)
const pack = (scene: number, anger: number, trust: number, hope: number) => (scene << 21) | (anger << 14) | (trust << 7) | hope

/** The floor: what one would write for this one lattice of up to 1,000 scenes, with all that it declares written into the code. */
export function latticeByHand(length: number): Lattice {
  const last = length
  const [good, bad] = [pack(length + 1, 0, 0, 0), pack(length + 2, 0, 0, 0)]
  let worlds = new Int32Array(1 << 12)
  let to = new Int32Array(3 << 12)
  let slots = new Int32Array(1 << 13)
  let size = 0
  const find = (world: number): number => {
    let slot = (Math.imul(world, 0x9e3779b1) >>> 7) & (slots.length - 1)
    while (slots[slot] !== 0) {
      const known = (slots[slot] as number) - 1
      if (worlds[known] === world) return known
      slot = (slot + 1) & (slots.length - 1)
    }
    if (size === worlds.length) {
      grow()
      return find(world)
    }
    worlds[size] = world
    slots[slot] = ++size
    return size - 1
  }
  const grow = () => {
    const [smallWorlds, smallTo] = [worlds, to]
    worlds = new Int32Array(smallWorlds.length * 2)
    worlds.set(smallWorlds)
    to = new Int32Array(smallTo.length * 2)
    to.set(smallTo)
    slots = new Int32Array(slots.length * 2)
    for (let index = 0; index < size; index += 1) {
      let slot = (Math.imul(worlds[index] as number, 0x9e3779b1) >>> 7) & (slots.length - 1)
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
      slots[slot] = index + 1
    }
  }
  find(pack(0, 50, 50, 50))
  for (let at = 0; at < size; at += 1) {
    const world = worlds[at] as number
    const scene = world >> 21
    if (scene > last) continue
    const [anger, trust, hope] = [(world >> 14) & 127, (world >> 7) & 127, world & 127]
    if (scene === last) {
      const isLost = (anger >= latticeEnd.anger && trust <= latticeEnd.trust) || hope < latticeEnd.hope
      const decided = find(isLost ? bad : good)
      to[3 * at] = decided
      to[3 * at + 1] = find(good)
      continue
    }
    for (let move = 0; move < 3; move += 1) {
      const by = latticeMoves[move] as (typeof latticeMoves)[number]
      const next = find(pack(scene + 1, held(anger + by.anger), held(trust + by.trust), held(hope + by.hope)))
      to[3 * at + move] = next
    }
  }
  return { size, worlds: worlds.subarray(0, size), to: to.subarray(0, 3 * size) }
}
