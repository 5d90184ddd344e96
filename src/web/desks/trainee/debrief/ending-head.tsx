import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import type { Told } from '../../../../contract/play/told-of.ts'
import { portraitAddress } from '../../../../contract/portrait-address.ts'
import type { Attempt } from '../../../../core/play/attempt.ts'
import type { Debrief } from '../../../../core/score/debrief.ts'
import { Grades } from '../../../ui/debrief/grades.tsx'
import { Portrait } from '../../../ui/stage/portrait.tsx'
import { PhraseBreak } from '../../../ui/text/phrase-break.tsx'
import { formatMoment } from '../record/format-moment.ts'
import styles from './ending-head.module.css'

type Props = { ref: Ref<HTMLHeadingElement>; told: Told; attempt: Attempt; debrief: Debrief }

/** How it ended: the face it left behind, the words, the two grades, and what the ending teaches. */
export function EndingHead({ ref, told, attempt, debrief }: Props) {
  const { t } = useTranslation('debrief')
  const { ending, decisions, moods } = debrief
  const { customer } = told
  const spoken = ending.lines.findLast(({ speaker, mood }) => speaker === customer.id && mood !== undefined)
  const mood = spoken?.mood ?? moods.at(-1)?.mood ?? 'calm'
  const minutes = Math.max(1, Math.round(((attempt.endedAt ?? attempt.startedAt) - attempt.startedAt) / 60_000))
  return (
    <header className={styles.head}>
      <div className={styles.face}>
        <Portrait
          src={customer.hasPortrait ? portraitAddress(attempt.hash, customer.id, mood) : undefined}
          name={customer.name}
          mood={mood}
        />
      </div>
      <div className={styles.words}>
        <p className={styles.facts}>
          <span>{told.title}</span>
          <span>{t('head.decisions', { count: decisions.length })}</span>
          <span>{t('head.minutes', { count: minutes })}</span>
          <time dateTime={new Date(attempt.startedAt).toISOString()}>{formatMoment(attempt.startedAt, told.language)}</time>
        </p>
        <h1 ref={ref} tabIndex={-1}>
          <PhraseBreak text={ending.title} />
        </h1>
        <Grades case={ending.case} relationship={ending.relationship} />
        <p>
          <span className="visually-hidden">{t('head.lesson')}: </span>
          <PhraseBreak text={ending.lesson} />
        </p>
      </div>
    </header>
  )
}
