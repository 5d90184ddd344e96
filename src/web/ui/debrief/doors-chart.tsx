import type { CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import { PhraseBreak } from '../text/phrase-break.tsx'
import { unquoted } from '../text/unquoted.ts'
import type { Door } from './door.ts'
import { DoorRow } from './door-row.tsx'
import styles from './doors-chart.module.css'

export type { Door }

export type DoorsChartProps = {
  doors: readonly Door[]
  /** How many decisions were taken. */
  decisions: number
  /** The decision that mattered most, counted from 1: which ending it closed, and what such a moment is called. */
  turning?: { readonly decision: number; readonly title: string; readonly name: string }
  /** Where a decision is explained; `#decision-3` if left out. */
  hrefOf?: (decision: number) => string
}

/** Which endings were still possible, decision by decision: each row says it in words and shows it as a band. */
export function DoorsChart({ doors, decisions, turning, hrefOf = (n) => `#decision-${n}` }: DoorsChartProps) {
  const { t } = useTranslation('ui')
  const at = (decision: number) => ({ '--at': decisions === 0 ? 0 : decision / decisions }) as CSSProperties
  const numbers = Array.from({ length: decisions }, (_, index) => index + 1)
  return (
    <figure className={styles.chart} aria-label={t('doors.label')} style={{ '--step': 1 / Math.max(1, decisions) } as CSSProperties}>
      <div className={styles.head}>
        <span className={styles.ending}>{t('doors.ending')}</span>
        <div className={styles.axis}>
          <span className={styles.start} style={at(0)} aria-hidden="true">
            {t('doors.start')}
          </span>
          {numbers.map((n) => (
            <a
              key={n}
              className={styles.number}
              style={at(n)}
              href={hrefOf(n)}
              aria-label={t('doors.toDecision', { n })}
              data-turning={n === turning?.decision || undefined}
            >
              {n}
            </a>
          ))}
        </div>
      </div>
      <ol className={styles.doors}>
        {doors.map((door) => (
          <DoorRow key={door.id} door={door} decisions={decisions} turning={turning?.decision} />
        ))}
      </ol>
      {turning !== undefined && (
        <figcaption className={styles.caption}>
          <p className={styles.turning} style={at(turning.decision)}>
            <b>{turning.name}</b>
            <span>
              <PhraseBreak text={t('doors.turning', { n: turning.decision, title: unquoted(turning.title) })} />
            </span>
          </p>
        </figcaption>
      )}
    </figure>
  )
}
