import { noticeSeenAt, recordNotice } from '../../database/notice-repository.ts'
import type { Actor } from '../../policies/actor.ts'
import type { PlayServices } from './play-services.ts'

/** When the actor acknowledged this version of the purpose notice, in milliseconds since 1970 UTC; null if they have not. */
export const readNotice = ({ db }: PlayServices, actor: Actor, version: string): Promise<number | null> =>
  noticeSeenAt(db, actor.id, version)

/** Records that the actor acknowledged it, and answers when they first did. */
export async function acknowledgeNotice({ db, now }: PlayServices, actor: Actor, version: string): Promise<number | null> {
  await recordNotice(db, actor.id, version, now())
  return noticeSeenAt(db, actor.id, version)
}
