import { useTranslation } from 'react-i18next'
import { isAntiPattern } from '../../../../core/scenario/moves.ts'
import type { PartReview } from '../../../../core/score/debrief.ts'
import { Chip } from '../../../ui/surface/chip.tsx'
import { Flag } from '../../../ui/surface/flag.tsx'
import styles from './part-review-list.module.css'

/** Whether the document is the better for it. */
const helps = ({ worth }: PartReview) => Object.values(worth).reduce((sum, points) => sum + points, 0) > 0

/** The parts of a document: which were in it, and why each helps or harms. Of a model document, only what is in it. */
export function PartReviewList({ parts, own }: { parts: readonly PartReview[]; own: boolean }) {
  const { t } = useTranslation(['debrief', 'rubric'])
  // What was rightly left out is no fault, so its anti-patterns are not held up.
  const fate = (part: PartReview) => (part.picked ? 'picked' : helps(part) ? 'missed' : 'left')
  return (
    <ul className={styles.parts}>
      {parts
        .filter(({ picked }) => own || picked)
        .map((part) => (
          <li key={part.id} className={styles.part} data-picked={part.picked || undefined}>
            {own && (
              <p>
                <Chip>{t(`debrief:decisions.${fate(part)}`)}</Chip>
              </p>
            )}
            <p>{part.text}</p>
            {part.picked && part.moves.length > 0 && (
              <p className={styles.flags}>
                {part.moves.map(({ move }) => (
                  <Flag key={move} kind={isAntiPattern(move) ? 'anti' : 'technique'}>
                    {t(`rubric:move.${move}`)}
                  </Flag>
                ))}
              </p>
            )}
            {own && <p className={styles.because}>{part.because}</p>}
          </li>
        ))}
    </ul>
  )
}
