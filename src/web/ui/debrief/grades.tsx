import { useTranslation } from 'react-i18next'
import { Chip } from '../surface/chip.tsx'
import { type CaseGrade, type RelationshipGrade, toneOfGrade } from './grade-tone.ts'
import styles from './grades.module.css'

export type GradesProps = { case: CaseGrade; relationship: RelationshipGrade }

/** How the matter ended, and how things stand with the customer: two things, side by side. */
export function Grades({ case: matter, relationship }: GradesProps) {
  const { t } = useTranslation('rubric')
  return (
    <dl className={styles.grades}>
      <div>
        <dt>{t('case.label')}</dt>
        <dd>
          <Chip tone={toneOfGrade[matter]}>{t(`case.${matter}`)}</Chip>
        </dd>
      </div>
      <div>
        <dt>{t('relationship.label')}</dt>
        <dd>
          <Chip tone={toneOfGrade[relationship]}>{t(`relationship.${relationship}`)}</Chip>
        </dd>
      </div>
    </dl>
  )
}
