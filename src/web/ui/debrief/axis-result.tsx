import type { CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import type { Level } from '../control/scale-input.tsx'
import { PhraseBreak } from '../text/phrase-break.tsx'
import styles from './axis-result.module.css'

export type AxisResultProps = {
  axis: 'ownership' | 'empathy' | 'negotiation'
  /** 0–100; absent when there were too few opportunities to say. */
  score?: number
  /** 0–4; absent with the score. */
  level?: number
  opportunities: number
  /** 0–4, what the trainee judged before seeing this. */
  self?: number
}

/** One axis: what the choices showed in a sentence first, a bar with the own judgement marked on it, the number last. */
export function AxisResult({ axis, score, level, opportunities, self }: AxisResultProps) {
  const { t } = useTranslation(['ui', 'rubric'])
  const sentence =
    score === undefined || level === undefined ? undefined : t(`rubric:level.${axis}`, { returnObjects: true })[level as Level]
  return (
    <div className={styles.axis}>
      <h3 className={styles.name}>{t(`rubric:axis.${axis}`)}</h3>
      <p className={styles.sentence} data-said={sentence !== undefined || undefined}>
        <PhraseBreak text={sentence ?? t('ui:axisResult.tooLittle')} />
      </p>
      <div className={styles.bar} aria-hidden="true" style={{ '--score': score ?? 0, '--self': (self ?? 0) / 4 } as CSSProperties}>
        <div className={styles.track}>{score !== undefined && <div className={styles.fill} />}</div>
        {self !== undefined && <div className={styles.self} />}
      </div>
      <p className={styles.numbers}>
        <span>
          {score !== undefined && (
            <>
              <span className="visually-hidden">{t('ui:axisResult.outOf', { score: Math.round(score) })}</span>
              <b aria-hidden="true">{t('ui:axisResult.score', { score: Math.round(score) })}</b>
              {t('ui:dot')}
            </>
          )}
          {t('ui:axisResult.opportunities', { count: opportunities })}
        </span>
        {self !== undefined && (
          <span className={styles.selfName}>
            <span className={styles.selfKey} aria-hidden="true" />
            {t('ui:axisResult.selfIs', { level: self })}
          </span>
        )}
      </p>
    </div>
  )
}
