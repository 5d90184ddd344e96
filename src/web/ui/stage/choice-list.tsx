import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from '../surface/notice.tsx'
import { Key } from '../text/key.tsx'
import { PhraseBreak } from '../text/phrase-break.tsx'
import { VisuallyHidden } from '../text/visually-hidden.tsx'
import styles from './choice-list.module.css'

export type ChoiceOption = { readonly id: string; readonly kind: 'say' | 'do'; readonly text: string }

export type ChoiceListProps = {
  /** In the order shown; the first nine have the keys 1–9, for which the page listens. */
  options: readonly ChoiceOption[]
  onChoose: (id: string) => void
  /** `sending`: a choice is on its way, none is taken. `refused`: it did not get through. */
  state?: 'idle' | 'sending' | 'refused'
  /** The option on its way. */
  chosen?: string
  /** The question above; "What do you answer?" if left out. */
  label?: ReactNode
  /** A pointer, in guided practice. */
  hint?: ReactNode
  /** Why it was refused, in the person's words. */
  refusal?: ReactNode
}

/** What can be said or done: options of one weight. */
export function ChoiceList({ options, onChoose, state = 'idle', chosen, label, hint, refusal }: ChoiceListProps) {
  const { t } = useTranslation('ui')
  const id = useId()
  const sending = state === 'sending'
  return (
    <section className={styles.choices} aria-labelledby={id} aria-busy={sending || undefined}>
      <h2 id={id} className={styles.label}>
        {label ?? t('choices.label')}
      </h2>
      {hint !== undefined && <div className={styles.hint}>{hint}</div>}
      {state === 'refused' && <Notice kind="error">{refusal ?? t('choices.refused')}</Notice>}
      <ol className={styles.options}>
        {options.map((option, index) => (
          <li key={option.id}>
            <button
              type="button"
              className={styles.option}
              aria-disabled={sending || undefined}
              aria-keyshortcuts={index < 9 ? String(index + 1) : undefined}
              data-chosen={(sending && option.id === chosen) || undefined}
              onClick={() => {
                if (!sending) onChoose(option.id)
              }}
            >
              <span className={styles.key} aria-hidden="true">
                {index < 9 && <Key>{index + 1}</Key>}
              </span>
              <span className={styles.text}>
                {option.kind === 'do' && <span className={styles.act}>{t('choices.act')}</span>}
                <PhraseBreak text={option.text} />
              </span>
            </button>
          </li>
        ))}
      </ol>
      <div role="status">{sending && <VisuallyHidden>{t('choices.sending')}</VisuallyHidden>}</div>
    </section>
  )
}
