import { Hono } from 'hono'
import { auditQuery, inviteRequest } from '../../contract/people.ts'
import { invite, listInvitations, withdrawInvitation } from '../commands/links/invite.ts'
import { listAudit } from '../commands/list-audit.ts'
import { importPeople, previewImport } from '../commands/people/import-people.ts'
import { readPeopleFile } from '../people-file/read-people-file.ts'
import { maySeeAudit } from '../policies/audit.ts'
import { mayManagePeople } from '../policies/people.ts'
import type { AccountDependencies } from './account-dependencies.ts'
import { idIn } from './id-in.ts'
import { permit } from './permit.ts'
import { notFound } from './problem.ts'
import { readBody, readQuery } from './read-request.ts'
import { conflict } from './refusals.ts'

/** How people come: by invitation or from a file. And the log of what administrators did. */
export function invitationRoutes({ db, authenticate, post, now }: AccountDependencies): Hono {
  const routes = new Hono()
  const as = permit(authenticate)

  routes.get(
    '/api/invitations',
    as(mayManagePeople, async (context) => context.json({ invitations: await listInvitations(db, now()) })),
  )

  routes.post(
    '/api/invitations',
    as(mayManagePeople, async (context, actor) => {
      const body = await readBody(context, inviteRequest)
      if (body instanceof Response) return body
      const made = await invite(db, post, actor.id, body, now())
      if (made === 'email-taken') return conflict(context, 'email-taken', 'Somebody with this e-mail is here already.')
      return context.json(made, 201)
    }),
  )

  routes.delete(
    '/api/invitations/:id',
    as(mayManagePeople, async (context, actor) =>
      (await withdrawInvitation(db, actor.id, idIn(context))) ? context.body(null, 204) : notFound(context, 'There is no such invitation.'),
    ),
  )

  // The file itself is the body, so that no form of another site can send one.
  routes.post(
    '/api/people-import/preview',
    as(mayManagePeople, async (context) =>
      context.json(await previewImport(db, readPeopleFile(new Uint8Array(await context.req.arrayBuffer())))),
    ),
  )

  routes.post(
    '/api/people-import',
    as(mayManagePeople, async (context, actor) => {
      const done = await importPeople(db, actor.id, readPeopleFile(new Uint8Array(await context.req.arrayBuffer())))
      return context.json(done, done.problems.length > 0 ? 422 : 200)
    }),
  )

  routes.get(
    '/api/audit',
    as(maySeeAudit, async (context) => {
      const query = readQuery(context, auditQuery)
      return query instanceof Response ? query : context.json(await listAudit(db, query))
    }),
  )
  return routes
}
