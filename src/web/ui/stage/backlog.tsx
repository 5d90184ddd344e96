import { useTranslation } from 'react-i18next'
import { PhraseBreak } from '../text/phrase-break.tsx'
import styles from './backlog.module.css'
import type { Line } from './line.ts'

export type BacklogProps = {
  lines: readonly Line[]
}

/** All that was said and done, the oldest first, as in a script. */
export function Backlog({ lines }: BacklogProps) {
  const { t } = useTranslation(['ui', 'rubric'])
  if (lines.length === 0) return <p className={styles.none}>{t('ui:backlog.empty')}</p>
  return (
    <ol className={styles.backlog} aria-label={t('ui:backlog.label')}>
      {lines.map((line) => (
        <li key={line.id} className={styles.line} data-kind={line.kind}>
          {line.kind !== 'narration' && (
            <span className={styles.who}>
              {line.kind === 'speech' ? line.name : line.kind === 'done' ? t('ui:speech.done') : t('ui:speech.you')}
            </span>
          )}
          <div className={styles.words}>
            {line.kind === 'silence' ? (
              t('ui:speech.silence')
            ) : line.kind === 'document' ? (
              <>
                <b>{line.title}</b>
                <ul>
                  {line.parts.map((part) => (
                    <li key={part}>{part}</li>
                  ))}
                </ul>
              </>
            ) : (
              <PhraseBreak text={line.text} />
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}
