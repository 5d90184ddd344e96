import { caseGrades, relationshipGrades } from '../scenario/grades.ts'
import type { Ending } from '../scenario/scene.ts'

type Grades = Pick<Ending, 'case' | 'relationship'>

/** Orders endings: good ones first, then the better case, then the better relationship. */
export const compareEndings = (a: Grades, b: Grades): number =>
  Number(isGood(b)) - Number(isGood(a)) ||
  caseGrades.indexOf(a.case) - caseGrades.indexOf(b.case) ||
  relationshipGrades.indexOf(a.relationship) - relationshipGrades.indexOf(b.relationship)

/**
 * A good ending: the relationship is restored, even though the case may be lost (the customer says it was handled
 * well), or it is at least kept and the case is not lost.
 */
export const isGood = ({ case: grade, relationship }: Grades): boolean =>
  relationship === 'restored' || (relationship === 'kept' && grade !== 'lost')
