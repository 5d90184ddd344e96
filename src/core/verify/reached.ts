import { holds } from '../step/holds.ts'
import type { Variant } from '../step/world.ts'
import type { Explored } from './explored.ts'

/** What some path of decisions reaches. */
export type Reached = {
  readonly scenes: ReadonlySet<string>
  readonly endings: ReadonlySet<string>
  readonly interrupts: ReadonlySet<string>
  /** As `scene/choice`. */
  readonly choices: ReadonlySet<string>
  /** As `scene/part`. */
  readonly parts: ReadonlySet<string>
  /** As `scene/index`, or `ending/index`, counted from 0 in the file. */
  readonly lines: ReadonlySet<string>
}

/** What can be reached, under every variant explored or under one of them. */
export function reachedIn({ scenario, worlds, edges }: Explored, variant?: Variant): Reached {
  const scenes = new Set<string>()
  const endings = new Set<string>()
  const interrupts = new Set<string>()
  const choices = new Set<string>()
  const parts = new Set<string>()
  const lines = new Set<string>()
  for (const [index, world] of worlds.entries()) {
    if (variant !== undefined && !sameVariant(world.variant, variant)) continue
    const place = scenario.scenes[world.scene] ?? scenario.endings[world.scene]
    ;(world.scene in scenario.endings ? endings : scenes).add(world.scene)
    for (const [at, { when }] of (place?.lines ?? []).entries()) if (holds(when, world)) lines.add(`${world.scene}/${at}`)
    for (const { decision, interrupt } of edges[index] ?? []) {
      if (interrupt !== undefined) interrupts.add(interrupt)
      if ('choose' in decision) choices.add(`${world.scene}/${decision.choose}`)
      if ('compose' in decision) {
        // Every part offered is in some document, since documents of every size up to the limit are allowed.
        for (const [part, { when }] of Object.entries(scenario.scenes[world.scene]?.compose?.parts ?? {})) {
          if (holds(when, world)) parts.add(`${world.scene}/${part}`)
        }
      }
    }
  }
  return { scenes, endings, interrupts, choices, parts, lines }
}

const sameVariant = (a: Variant, b: Variant) => a === b || Object.entries(a).every(([variant, value]) => b[variant] === value)
