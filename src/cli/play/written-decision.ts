import { nearest } from '../../core/diagnostics/nearest.ts'
import type { Decision, Refusal } from '../../core/step/decision.ts'
import { offeredChoices, offeredParts } from '../../core/step/offer.ts'
import type { World } from '../../core/step/world.ts'
import type { PlayWords } from '../../i18n/ja/cli/play.ts'
import { type Sitting, worldOf } from './sitting.ts'

const silenceSign = '~'
const partSign = '+'

/** A decision as `--choices` takes it: the id of a choice, the parts of a document joined with `+`, or `~` for silence. */
export function writeDecision(decision: Decision): string {
  if ('silence' in decision) return silenceSign
  return 'choose' in decision ? decision.choose : decision.compose.join(partSign)
}

/** The inverse of `writeDecision`, for the scene that the sitting is in; whether it is offered is not asked here. */
export function readDecision(written: string, sitting: Sitting): Decision {
  const { scene } = worldOf(sitting)
  if (written === silenceSign) return { scene, silence: true }
  const isDocument = sitting.scenario.scenes[scene]?.compose !== undefined
  return isDocument ? { scene, compose: written.split(partSign).map((part) => part.trim()) } : { scene, choose: written }
}

/** What can be written in `world`: choices, or the parts of the document, and silence where it is offered. */
export function offeredIn({ scenario, attempt }: Sitting, world: World): string[] {
  const silence = attempt.timers && scenario.scenes[world.scene]?.silence !== undefined
  return [...offeredChoices(scenario, world), ...offeredParts(scenario, world), ...(silence ? [silenceSign] : [])]
}

/** Why what was written cannot be taken, in one line. */
export function sayRefusal(words: PlayWords, sitting: Sitting, written: string, refusal: Refusal): string {
  const { scene } = worldOf(sitting)
  const pick = sitting.scenario.scenes[scene]?.compose?.pick
  if (pick !== undefined && (refusal === 'too-few-parts' || refusal === 'too-many-parts')) {
    return words.partCount({ scene, given: written, ...pick })
  }
  if (refusal === 'repeated-part') return words.repeatedPart({ scene, given: written })
  const offered = offeredIn(sitting, worldOf(sitting))
  const given = written.split(pick === undefined ? '\n' : partSign).find((one) => !offered.includes(one.trim())) ?? written
  return words.noSuchChoice({ scene, given, offered: offered.join(words.comma), nearest: nearest(given, offered) })
}
