import { type Context, Hono } from 'hono'
import { changePersonRequest, mergeRequest, type PeopleAnswer, peopleQuery, rolesRequest } from '../../contract/people.ts'
import { linkForPerson } from '../commands/links/invite.ts'
import { changePerson } from '../commands/people/change-person.ts'
import { changeRoles } from '../commands/people/change-roles.ts'
import { deactivatePerson, reactivatePerson } from '../commands/people/deactivate-person.ts'
import { erasePerson } from '../commands/people/erase-person.ts'
import { findPerson, listPeople } from '../commands/people/list-people.ts'
import { mergePeople } from '../commands/people/merge-people.ts'
import { removeAuthenticator } from '../commands/people/remove-authenticator.ts'
import { mayChangeRoles, mayListPeople, mayManagePeople, mayMergeOrErase, maySeePerson, maySeePersonnelData } from '../policies/people.ts'
import { presentPerson } from '../presenters/person.ts'
import type { AccountDependencies } from './account-dependencies.ts'
import { idIn } from './id-in.ts'
import { anybody, permit } from './permit.ts'
import { notFound } from './problem.ts'
import { readBody, readQuery } from './read-request.ts'
import { conflict, forbidden, invalid } from './refusals.ts'

type Outcome = 'done' | 'no-such-person' | 'no-such-department' | 'last-administrator' | 'same-person'

/** The people of the organisation. */
export function peopleRoutes({ db, authenticate, post, now }: AccountDependencies): Hono {
  const routes = new Hono()
  const as = permit(authenticate)

  const answer = (context: Context, outcome: Outcome) => {
    if (outcome === 'done') return context.body(null, 204)
    if (outcome === 'no-such-person') return notFound(context, 'There is no such person.')
    if (outcome === 'last-administrator') return conflict(context, 'last-administrator', 'Nobody would be administrator any more.')
    return invalid(context, outcome === 'same-person' ? 'into: the same person' : 'departmentId: no such department')
  }

  routes.get(
    '/api/people',
    as(mayListPeople, async (context, actor) => {
      const query = readQuery(context, peopleQuery)
      if (query instanceof Response) return query
      const { people, next } = await listPeople(db, { ...query, byEmail: maySeePersonnelData(actor, '') })
      const shown = people.map((person) => presentPerson(person, maySeePersonnelData(actor, person.id)))
      return context.json({ people: shown, next } satisfies PeopleAnswer)
    }),
  )

  routes.get(
    '/api/people/:id',
    as(anybody, async (context, actor) => {
      // Before looking, so that a trainee does not learn who is here.
      if (!maySeePerson(actor, idIn(context))) return forbidden(context)
      const person = await findPerson(db, idIn(context))
      if (person === undefined) return answer(context, 'no-such-person')
      return context.json(presentPerson(person, maySeePersonnelData(actor, person.id)))
    }),
  )

  routes.patch(
    '/api/people/:id',
    as(mayManagePeople, async (context, actor) => {
      const body = await readBody(context, changePersonRequest)
      return body instanceof Response ? body : answer(context, await changePerson(db, actor.id, idIn(context), body))
    }),
  )

  routes.put(
    '/api/people/:id/roles',
    as(mayChangeRoles, async (context, actor) => {
      const body = await readBody(context, rolesRequest)
      return body instanceof Response ? body : answer(context, await changeRoles(db, actor.id, idIn(context), body.roles))
    }),
  )

  routes.post(
    '/api/people/:id/link',
    as(mayManagePeople, async (context, actor) => {
      const made = await linkForPerson(db, post, actor.id, idIn(context), now())
      if (made === 'no-such-person') return answer(context, made)
      if (made === 'deactivated') return conflict(context, 'deactivated', 'Let the person sign in again first.')
      return context.json(made, 201)
    }),
  )

  routes.post(
    '/api/people/:id/deactivate',
    as(mayManagePeople, async (context, actor) => answer(context, await deactivatePerson(db, actor.id, idIn(context), now()))),
  )

  routes.post(
    '/api/people/:id/reactivate',
    as(mayManagePeople, async (context, actor) => answer(context, await reactivatePerson(db, actor.id, idIn(context)))),
  )

  routes.post(
    '/api/people/:id/remove-authenticator',
    as(mayManagePeople, async (context, actor) => answer(context, await removeAuthenticator(db, actor.id, idIn(context)))),
  )

  routes.post(
    '/api/people/:id/merge',
    as(mayMergeOrErase, async (context, actor) => {
      const body = await readBody(context, mergeRequest)
      return body instanceof Response ? body : answer(context, await mergePeople(db, actor.id, idIn(context), body.into))
    }),
  )

  routes.delete(
    '/api/people/:id',
    as(mayMergeOrErase, async (context, actor) => answer(context, await erasePerson(db, actor.id, idIn(context)))),
  )
  return routes
}
