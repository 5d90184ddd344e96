export type CaseGrade = 'resolved' | 'ongoing' | 'lost'
export type RelationshipGrade = 'restored' | 'kept' | 'damaged'

/** Leaf for what came right, vermilion for what was lost, ochre between. The words always stand beside it. */
export type GradeTone = 'leaf' | 'ochre' | 'vermilion'

export const toneOfGrade: Readonly<Record<CaseGrade | RelationshipGrade, GradeTone>> = {
  resolved: 'leaf',
  ongoing: 'ochre',
  lost: 'vermilion',
  restored: 'leaf',
  kept: 'ochre',
  damaged: 'vermilion',
}

/** The tone of an ending as a whole: lost if either is lost, right only if both are. */
export function toneOfEnding(grades: { readonly case: CaseGrade; readonly relationship: RelationshipGrade }): GradeTone {
  const tones = [toneOfGrade[grades.case], toneOfGrade[grades.relationship]]
  if (tones.includes('vermilion')) return 'vermilion'
  return tones.includes('ochre') ? 'ochre' : 'leaf'
}
