import type { Mood } from '../../../core/scenario/moods.ts'
import { areGuestsAllowed } from '../../database/guest-repository.ts'
import { isAssessed } from '../../database/is-assessed.ts'
import { renderPortrait } from '../../library/render-portrait.ts'
import type { Actor } from '../../policies/actor.ts'
import { mayReadVersion } from '../../policies/scenario-versions.ts'
import { Bounded } from './bounded.ts'
import type { PlayServices } from './play-services.ts'

type Asked = Pick<PlayServices, 'db' | 'versions'>

/** Whether the actor, or a guest if there is none, may have a whole scenario, its answer key included. */
export async function mayHaveScenario({ db }: Asked, actor: Actor | undefined, scenario: string): Promise<boolean> {
  return mayReadVersion(actor, { guests: await areGuestsAllowed(db), assessed: await isAssessed(db, scenario) })
}

/** Draws the faces of people in versions that are kept, each once; `hash` may be cut to its first 16 digits. */
export function earlierFaces({ versions }: Asked): (hash: string, member: string, mood: Mood) => Promise<string | undefined> {
  const drawn = new Bounded<string>(500)
  return async (hash, member, mood) => {
    if (!/^[0-9a-f]{16,64}$/.test(hash)) return undefined
    const key = `${hash}/${member}/${mood}`
    const known = drawn.get(key)
    if (known !== undefined) return known
    const cast = (await versions.pinned(hash))?.scenario.cast
    const portrait = cast !== undefined && Object.hasOwn(cast, member) ? cast[member]?.portrait : undefined
    if (portrait === undefined) return undefined
    const svg = renderPortrait(portrait, mood)
    drawn.set(key, svg)
    return svg
  }
}
