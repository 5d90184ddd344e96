import { useTranslation } from 'react-i18next'
import type { BrokenScenario } from '../../../../contract/library.ts'
import type { Language } from '../../../../core/scenario/scenario.ts'
import { Notice } from '../../../ui/surface/notice.tsx'
import styles from './broken-scenarios.module.css'

/** Scenarios that could not be read, each with its findings, for whoever can mend them. */
export function BrokenScenarios({ broken, language }: { broken: readonly BrokenScenario[]; language: Language }) {
  const { t } = useTranslation('trainee')
  if (broken.length === 0) return null
  return (
    <section className={styles.broken} aria-labelledby="broken">
      <h2 id="broken">{t('choose.broken.title')}</h2>
      <Notice kind="warning">{t('choose.broken.text')}</Notice>
      {broken.map(({ id, findings }) => (
        <details key={id} className={styles.scenario}>
          <summary>
            <code>{id}</code> — {t('choose.broken.findings', { count: findings.length })}
          </summary>
          {findings.map((finding, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: findings have no identity and never move
            <pre key={index} className={styles.finding}>
              {finding.text[language]}
            </pre>
          ))}
        </details>
      ))}
    </section>
  )
}
