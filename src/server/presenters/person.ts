import type { PersonAnswer } from '../../contract/people.ts'
import type { Role } from '../../contract/role.ts'
import type { Language } from '../../core/scenario/scenario.ts'

export type ShownPerson = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly language: Language
  readonly department: string | null
  readonly deactivatedAt: number | null
  readonly roles: readonly Role[]
}

/** A person for somebody who may see their personnel data, or the name alone for somebody who may not. */
export function presentPerson(person: ShownPerson, withPersonnelData: boolean): PersonAnswer {
  const { id, name, email, department, roles, language, deactivatedAt } = person
  return withPersonnelData ? { id, name, email, department, roles, language, deactivatedAt } : { id, name }
}
