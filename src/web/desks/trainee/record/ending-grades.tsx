import { useTranslation } from 'react-i18next'
import type { Ending } from '../../../../core/scenario/scene.ts'
import { Chip, type ChipTone } from '../../../ui/surface/chip.tsx'
import styles from './ending-grades.module.css'

const caseTone: Readonly<Record<Ending['case'], ChipTone>> = { resolved: 'leaf', ongoing: 'ochre', lost: 'vermilion' }
const relationshipTone: Readonly<Record<Ending['relationship'], ChipTone>> = { restored: 'leaf', kept: 'ochre', damaged: 'vermilion' }

/** How the case and the relationship ended, side by side and never added up. */
export function EndingGrades({ ending }: { ending: Pick<Ending, 'case' | 'relationship'> }) {
  const { t } = useTranslation('rubric')
  return (
    <span className={styles.grades}>
      <Chip tone={caseTone[ending.case]}>
        {t('case.label')} {t(`case.${ending.case}`)}
      </Chip>
      <Chip tone={relationshipTone[ending.relationship]}>
        {t('relationship.label')} {t(`relationship.${ending.relationship}`)}
      </Chip>
    </span>
  )
}
