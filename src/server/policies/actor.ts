import type { Role } from '../../contract/role.ts'
import type { Language } from '../../core/scenario/scenario.ts'

/** The signed-in person behind a request. */
export type Actor = {
  readonly id: string
  readonly roles: ReadonlySet<Role>
  readonly language: Language
}

/** Whether the actor has at least one of the roles. */
export const isOneOf = (actor: Actor, ...roles: readonly Role[]): boolean => roles.some((role) => actor.roles.has(role))
