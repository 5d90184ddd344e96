import { createAvatar } from '@dicebear/core'
import * as openPeeps from '@dicebear/open-peeps'
import type { Mood } from '../../core/scenario/moods.ts'
import type { Portrait } from '../../core/scenario/portrait.ts'
import { faceOf } from './faces.ts'

/** A person in a mood as SVG, drawn with Open Peeps by Pablo Stanley (CC0). */
export function renderPortrait(portrait: Portrait, mood: Mood): string {
  const avatar = createAvatar(openPeeps, {
    seed: 'fixed', // every trait is given, so that nothing is left to the seed
    head: [portrait.head],
    face: [faceOf[mood]] as NonNullable<openPeeps.Options['face']>,
    skinColor: [portrait.skin],
    headContrastColor: [portrait.hair],
    clothingColor: [portrait.clothes],
    accessories: portrait.glasses ? [portrait.glasses] : [],
    accessoriesProbability: portrait.glasses ? 100 : 0,
    facialHair: portrait.beard ? [portrait.beard] : [],
    facialHairProbability: portrait.beard ? 100 : 0,
    maskProbability: 0,
  } as openPeeps.Options)
  return avatar.toString()
}
