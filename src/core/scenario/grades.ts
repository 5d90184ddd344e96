/** How a matter can end, the best first: 解決, 継続, 決裂. */
export const caseGrades = ['resolved', 'ongoing', 'lost'] as const
/** How things can stand with the customer at the end, the best first: 回復, 維持, 毀損. */
export const relationshipGrades = ['restored', 'kept', 'damaged'] as const

export type CaseGrade = (typeof caseGrades)[number]
export type RelationshipGrade = (typeof relationshipGrades)[number]
