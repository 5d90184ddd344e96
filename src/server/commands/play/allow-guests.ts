import { areGuestsAllowed, allowGuests as keepAllowed } from '../../database/guest-repository.ts'
import type { Actor } from '../../policies/actor.ts'
import { mayAllowGuests } from '../../policies/scenario-versions.ts'
import { recordAudit } from '../record-audit.ts'
import type { PlayServices } from './play-services.ts'

/** Whether people may practise without an account. */
export const readGuests = ({ db }: PlayServices): Promise<boolean> => areGuestsAllowed(db)

/** Says so; false if the actor may not. */
export async function allowGuests({ write }: PlayServices, actor: Actor, allowed: boolean): Promise<boolean> {
  if (!mayAllowGuests(actor)) return false
  await write(async (transaction) => {
    await keepAllowed(transaction, allowed)
    await recordAudit(transaction, { action: 'guests-changed', actor: actor.id, detail: { allowed } })
  })
  return true
}
