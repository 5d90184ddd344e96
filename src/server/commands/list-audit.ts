import type { AuditAnswer } from '../../contract/people.ts'
import type { Store } from './store.ts'

/** A page of the audit log, the latest first. `next` is the `after` of the page that follows. */
export async function listAudit(db: Store, { after, limit }: { after?: string | undefined; limit: number }): Promise<AuditAnswer> {
  let asked = db
    .selectFrom('audit')
    .selectAll()
    // Ids begin with their moment.
    .orderBy('id', 'desc')
    .limit(limit + 1)
  if (after !== undefined) asked = asked.where('id', '<', after)
  const rows = await asked.execute()
  const page = rows.slice(0, limit)
  return {
    entries: page.map(({ id, at, actor, action, subject, detail }) => ({ id, at, actor, action, subject, detail: JSON.parse(detail) })),
    next: rows.length > limit ? (page.at(-1)?.id ?? null) : null,
  }
}
