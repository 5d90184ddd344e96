import { recordAudit } from '../record-audit.ts'
import type { Store } from '../store.ts'
import { deliverLink, type Post } from './deliver-link.ts'

/**
 * Somebody says they forgot their password. Mails a link if there is such a person who can sign in with one; without mail it
 * is only recorded, and an administrator makes them a link. People who sign in through the provider get none.
 */
export async function requestReset(db: Store, post: Post, email: string, now: number): Promise<void> {
  const person = await db
    .selectFrom('user')
    .leftJoin('account', 'account.userId', 'user.id')
    .select(['user.id', 'user.language', 'account.providerId'])
    .where('email', '=', email)
    .where('deactivatedAt', 'is', null)
    .execute()
  const [first] = person
  const hasPassword = person.some(({ providerId }) => providerId === 'credential' || providerId === null)
  if (first === undefined || !hasPassword) return
  await recordAudit(db, { action: 'reset-requested', subject: first.id })
  if (post.mailer === undefined) return
  await deliverLink(db, post, { kind: 'reset', personId: first.id }, { email, language: first.language }, now)
}
