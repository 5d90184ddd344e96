import { useTranslation } from 'react-i18next'
import type { catalogues } from '../../../i18n/catalogue.ts'
import { Icon } from '../text/icon.tsx'
import styles from './style-profile-chart.module.css'

export type StyleKind = keyof (typeof catalogues)['ja']['rubric']['style']

export type StyleProfileChartProps = {
  /** How often each kind was shown. */
  kinds: { readonly [kind in StyleKind]?: number }
  total: number
  /** Of `total`, how many came after the customer had calmed. */
  afterCalm?: number
  /** Kinds the situation called for, and those of them that were used well. */
  called: readonly StyleKind[]
  used: readonly StyleKind[]
}

/** How the trainee negotiated: shares of kinds in words and bars. A profile, not a grade. */
export function StyleProfileChart({ kinds, total, afterCalm, called, used }: StyleProfileChartProps) {
  const { t } = useTranslation(['ui', 'rubric'])
  const shown = (Object.keys(kinds) as StyleKind[])
    .filter((kind) => (kinds[kind] ?? 0) > 0)
    .sort((a, b) => (kinds[b] ?? 0) - (kinds[a] ?? 0))
  const rows = [...shown, ...called.filter((kind) => !shown.includes(kind))]
  return (
    <figure className={styles.profile} aria-label={t('ui:style.label')}>
      {total === 0 && <p className={styles.quiet}>{t('ui:style.none')}</p>}
      {rows.length > 0 && (
        <ul className={styles.kinds}>
          {rows.map((kind) => {
            const count = kinds[kind] ?? 0
            return (
              <li key={kind} className={styles.kind}>
                <span>{t(`rubric:style.${kind}`)}</span>
                <span className={styles.track} aria-hidden="true">
                  <span className={styles.fill} style={{ inlineSize: `${total === 0 ? 0 : (count / total) * 100}%` }} />
                </span>
                <span className={styles.quiet}>{t('ui:style.times', { count })}</span>
                {called.includes(kind) && (
                  <span className={styles.called} data-used={used.includes(kind) || undefined}>
                    <Icon name={used.includes(kind) ? 'check' : 'info'} />
                    {used.includes(kind) ? t('ui:style.used') : t('ui:style.unused')}
                  </span>
                )}
              </li>
            )
          })}
        </ul>
      )}
      {afterCalm !== undefined && total > 0 && (
        <figcaption className={styles.quiet}>{t('ui:style.afterCalm', { total, count: afterCalm })}</figcaption>
      )}
    </figure>
  )
}
