import type { CaseGrade, RelationshipGrade } from './grade-tone.ts'

/** An ending, as a door that stood open until a decision closed it. */
export type Door = {
  readonly id: string
  readonly title: string
  readonly case: CaseGrade
  readonly relationship: RelationshipGrade
  /** The decision that closed it, counted from 1; 0 if it was never open; absent if it stood open to the last. */
  readonly closedBy?: number
  /** The ending arrived at. */
  readonly reached?: boolean
}
