import type { Kysely } from 'kysely'
import type { Language } from '../../../core/scenario/scenario.ts'
import type { Tables } from '../../database/tables.ts'
import { recordAudit } from '../record-audit.ts'

export type PersonChange = {
  readonly name?: string | undefined
  readonly language?: Language | undefined
  readonly departmentId?: string | null | undefined
}

/** Changes what is given. Only that some of it changed is recorded, and which, never what it was or is. */
export async function changePerson(
  db: Kysely<Tables>,
  actorId: string,
  personId: string,
  change: PersonChange,
): Promise<'done' | 'no-such-person' | 'no-such-department'> {
  const { name, language, departmentId } = change
  return db.transaction().execute(async (trx) => {
    if (departmentId != null) {
      const department = await trx.selectFrom('department').select('id').where('id', '=', departmentId).executeTakeFirst()
      if (department === undefined) return 'no-such-department'
    }
    const changed = await trx
      .updateTable('user')
      .set({ name, language, departmentId, updatedAt: new Date().toISOString() })
      .where('id', '=', personId)
      .returning('id')
      .executeTakeFirst()
    if (changed === undefined) return 'no-such-person'
    const fields = Object.entries({ name, language, departmentId }).flatMap(([field, value]) => (value === undefined ? [] : [field]))
    if (actorId !== personId) await recordAudit(trx, { action: 'person-changed', actor: actorId, subject: personId, detail: { fields } })
    return 'done'
  })
}
