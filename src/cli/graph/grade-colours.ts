import type { CaseGrade, RelationshipGrade } from '../../core/scenario/grades.ts'

/** Fills of endings by how the case ended. Dark text can be read on each. */
export const caseColours: Readonly<Record<CaseGrade, string>> = { resolved: '#e4ecdd', ongoing: '#f4ead0', lost: '#f6e1d8' }

/** Borders of endings by how things stand with the customer. */
export const relationshipColours: Readonly<Record<RelationshipGrade, string>> = { restored: '#4f7a5b', kept: '#b8923a', damaged: '#c8452d' }

export const inkColour = '#1d2a44'
