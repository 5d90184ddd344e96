import { formSlips } from './form.ts'
import { idSlips } from './ids.ts'
import type { Mutation } from './mutation.ts'
import { ratingSlips } from './ratings.ts'
import { reachSlips } from './reach.ts'
import { translationSlips } from './translations.ts'
import { waySlips } from './ways-on.ts'

/** Every slip that is tried. */
export const mutations: readonly Mutation[] = [...formSlips, ...idSlips, ...reachSlips, ...waySlips, ...ratingSlips, ...translationSlips]
