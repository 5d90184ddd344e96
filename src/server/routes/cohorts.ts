import { type Context, Hono } from 'hono'
import { type CohortMembersAnswer, changeCohortRequest, newCohortRequest } from '../../contract/cohorts.ts'
import { departmentRequest } from '../../contract/people.ts'
import { changeCohort, createCohort, listCohorts, listMembers, setMember } from '../commands/groups/cohorts.ts'
import { createDepartment, listDepartments, renameDepartment } from '../commands/groups/departments.ts'
import { mayManageCohorts, maySeeCohorts } from '../policies/cohorts.ts'
import { mayListPeople, mayManageDepartments } from '../policies/people.ts'
import type { AccountDependencies } from './account-dependencies.ts'
import { idIn } from './id-in.ts'
import { permit } from './permit.ts'
import { notFound } from './problem.ts'
import { readBody } from './read-request.ts'
import { conflict } from './refusals.ts'

/** Cohorts and departments: where people belong. */
export function groupRoutes({ db, authenticate, now }: AccountDependencies): Hono {
  const routes = new Hono()
  const as = permit(authenticate)
  const taken = (context: Context) => conflict(context, 'name-taken', 'The name is in use.')
  const answer = (context: Context, outcome: 'done' | 'not-found' | 'name-taken') => {
    if (outcome === 'done') return context.body(null, 204)
    return outcome === 'name-taken' ? taken(context) : notFound(context, 'There is no such group or person.')
  }
  const made = (context: Context, id: string | undefined) => (id === undefined ? taken(context) : context.json({ id }, 201))

  routes.get(
    '/api/cohorts',
    as(maySeeCohorts, async (context) => context.json({ cohorts: await listCohorts(db) })),
  )
  routes.post(
    '/api/cohorts',
    as(mayManageCohorts, async (context) => {
      const body = await readBody(context, newCohortRequest)
      return body instanceof Response ? body : made(context, await createCohort(db, body.name))
    }),
  )
  routes.patch(
    '/api/cohorts/:id',
    as(mayManageCohorts, async (context) => {
      const body = await readBody(context, changeCohortRequest)
      return body instanceof Response ? body : answer(context, await changeCohort(db, idIn(context), body, now()))
    }),
  )
  routes.get(
    '/api/cohorts/:id/members',
    as(maySeeCohorts, async (context) => {
      const people = await listMembers(db, idIn(context))
      return people === undefined ? answer(context, 'not-found') : context.json({ people } satisfies CohortMembersAnswer)
    }),
  )
  const member = (isMember: boolean) =>
    as(mayManageCohorts, async (context, actor) =>
      answer(context, await setMember(db, actor.id, { cohortId: idIn(context), personId: idIn(context, 'person'), member: isMember })),
    )
  routes.put('/api/cohorts/:id/members/:person', member(true))
  routes.delete('/api/cohorts/:id/members/:person', member(false))

  routes.get(
    '/api/departments',
    as(mayListPeople, async (context) => context.json({ departments: await listDepartments(db) })),
  )
  routes.post(
    '/api/departments',
    as(mayManageDepartments, async (context) => {
      const body = await readBody(context, departmentRequest)
      return body instanceof Response ? body : made(context, await createDepartment(db, body.name))
    }),
  )
  routes.patch(
    '/api/departments/:id',
    as(mayManageDepartments, async (context) => {
      const body = await readBody(context, departmentRequest)
      return body instanceof Response ? body : answer(context, await renameDepartment(db, idIn(context), body.name))
    }),
  )
  return routes
}
