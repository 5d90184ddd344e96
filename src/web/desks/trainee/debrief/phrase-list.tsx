import { useTranslation } from 'react-i18next'
import type { Scenario } from '../../../../core/scenario/scenario.ts'
import { Panel } from '../../../ui/surface/panel.tsx'
import { PhraseBreak } from '../../../ui/text/phrase-break.tsx'
import styles from './phrase-list.module.css'

/** Model phrases of the case, and the article it is built on. */
export function PhraseList({ scenario }: { scenario: Scenario }) {
  const { t } = useTranslation('debrief')
  const phrases = Object.entries(scenario.phrases)
  if (phrases.length === 0 && scenario.source === undefined) return null
  return (
    <Panel title={t('phrases.title')}>
      <dl className={styles.phrases}>
        {phrases.map(([id, { text, use }]) => (
          <div key={id}>
            <dt>
              <PhraseBreak text={text} />
            </dt>
            <dd>
              <PhraseBreak text={use} />
            </dd>
          </div>
        ))}
      </dl>
      {scenario.source && (
        <p className={styles.source}>
          {t('phrases.source')}: {scenario.source}
        </p>
      )}
    </Panel>
  )
}
