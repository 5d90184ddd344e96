import { useTranslation } from 'react-i18next'
import { isAntiPattern, type Move } from '../../../../core/scenario/moves.ts'
import type { OptionReview } from '../../../../core/score/debrief.ts'
import { Flag } from '../../../ui/surface/flag.tsx'
import { PhraseBreak } from '../../../ui/text/phrase-break.tsx'
import { QuotedWords } from '../../../ui/text/quoted-words.tsx'
import styles from './option-review-view.module.css'
import { PartReviewList } from './part-review-list.tsx'

/** One option as the debrief explains it: the words with the telling part marked, what it shows, and why. */
export function OptionReviewView({ option, own = false }: { option: OptionReview; own?: boolean }) {
  const { t } = useTranslation(['trainee', 'debrief', 'rubric'])
  const kindOf = ({ move }: Move) => (isAntiPattern(move) ? 'anti' : 'technique')
  const marks = option.moves.flatMap((move) =>
    move.quote === undefined ? [] : [{ quote: move.quote, kind: kindOf(move), label: t(`rubric:move.${move.move}`) } as const],
  )
  return (
    <div className={styles.option} data-own={own || undefined}>
      <p className={styles.words}>
        {option.kind === 'silence' ? (
          t('trainee:stage.silenced')
        ) : (
          <QuotedWords text={option.text} marks={marks} spoken={option.kind === 'say'} />
        )}
      </p>
      {option.moves.length > 0 && (
        <p className={styles.flags}>
          {option.moves.map((move) => (
            <Flag key={move.move} kind={kindOf(move)}>
              {t(`rubric:move.${move.move}`)}
            </Flag>
          ))}
        </p>
      )}
      <p className={styles.because}>
        <PhraseBreak text={option.because} />
      </p>
      {option.parts && (
        <details className={styles.parts} open={!own}>
          <summary>{t('debrief:decisions.parts')}</summary>
          <PartReviewList parts={option.parts} own={own} />
        </details>
      )}
    </div>
  )
}
