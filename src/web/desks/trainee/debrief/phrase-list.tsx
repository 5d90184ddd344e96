import { useTranslation } from 'react-i18next'
import type { Told } from '../../../../contract/play/told-of.ts'
import { Panel } from '../../../ui/surface/panel.tsx'
import { PhraseBreak } from '../../../ui/text/phrase-break.tsx'
import styles from './phrase-list.module.css'

/** Model phrases of the case, and the article it is built on. */
export function PhraseList({ told: { phrases, source } }: { told: Told }) {
  const { t } = useTranslation('debrief')
  if (phrases.length === 0 && source === undefined) return null
  return (
    <Panel title={t('phrases.title')}>
      <dl className={styles.phrases}>
        {phrases.map(({ id, text, use }) => (
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
      {source && (
        <p className={styles.source}>
          {t('phrases.source')}: {source}
        </p>
      )}
    </Panel>
  )
}
