import { lazy, type ReactNode, Suspense, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../control/button.tsx'
import { Notice } from '../surface/notice.tsx'
import { Icon } from '../text/icon.tsx'
import { PhraseBreak } from '../text/phrase-break.tsx'
import styles from './document-composer.module.css'
import type { DocumentKind } from './line.ts'
import { Sheet } from './sheet.tsx'
import { SheetParts } from './sheet-parts.tsx'

/** Motion comes when it has been fetched; until then, and if it cannot be, the page is there without it. */
const MovingSheetParts = lazy(() =>
  import('./moving-sheet-parts.tsx').then(
    (module) => ({ default: module.MovingSheetParts }),
    () => ({ default: SheetParts }),
  ),
)

export type DocumentComposerProps = {
  as: DocumentKind
  title: string
  to?: string
  atLeast: number
  atMost: number
  /** What can go in, in the order it takes on the page. */
  parts: readonly { readonly id: string; readonly text: string }[]
  picked: readonly string[]
  /** The new pick, in the order of `parts`. */
  onPick: (picked: readonly string[]) => void
  onFinish: () => void
  state?: 'idle' | 'sending' | 'refused'
  hint?: ReactNode
  refusal?: ReactNode
}

/** A page that is built by choosing what goes in; it can be seen at all times, and finished when it has enough. */
export function DocumentComposer(props: DocumentComposerProps) {
  const { as, title, to, atLeast, atMost, parts, picked, onPick, onFinish, state = 'idle', hint, refusal } = props
  const { t } = useTranslation(['ui', 'rubric'])
  const id = useId()
  const [looking, setLooking] = useState(false)
  const sending = state === 'sending'
  const full = picked.length >= atMost
  const onSheet = parts.filter((part) => picked.includes(part.id))
  const missing = Math.max(0, atLeast - picked.length)

  const toggle = (part: string) => {
    if (sending || (full && !picked.includes(part))) return
    onPick(parts.map((each) => each.id).filter((each) => (each === part) !== picked.includes(each)))
  }
  const count =
    missing > 0
      ? t('ui:composer.mustMore', { count: missing })
      : full
        ? t('ui:composer.full', { count: atMost })
        : t('ui:composer.canMore', { count: atMost - picked.length })

  return (
    <section className={styles.desk} aria-labelledby={`${id}-title`} aria-busy={sending || undefined}>
      <h2 id={`${id}-title`} className="visually-hidden">
        {t(`rubric:document.${as}`)}: {title}
      </h2>
      <div className={styles.composer}>
        <fieldset className={styles.parts} aria-describedby={`${id}-count`}>
          <legend className={styles.legend}>
            {t('ui:composer.parts')}{' '}
            <span className={styles.range}>
              {atLeast === atMost ? t('ui:composer.exactly', { count: atMost }) : t('ui:composer.range', { least: atLeast, most: atMost })}
            </span>
          </legend>
          {hint !== undefined && <div className={styles.hint}>{hint}</div>}
          {parts.map((part) => {
            const taken = picked.includes(part.id)
            return (
              <label key={part.id} className={styles.part}>
                <input
                  type="checkbox"
                  checked={taken}
                  aria-disabled={sending || (full && !taken) || undefined}
                  onChange={() => toggle(part.id)}
                />
                <span>
                  <PhraseBreak text={part.text} />
                </span>
              </label>
            )
          })}
        </fieldset>
        <div className={styles.preview}>
          <button
            type="button"
            className={styles.toggle}
            aria-expanded={looking}
            aria-controls={`${id}-page`}
            onClick={() => setLooking(!looking)}
          >
            <Icon name="paper" />
            {t('ui:composer.sheetToggle')}
            <span className={styles.range}>{t('ui:composer.chosen', { count: picked.length })}</span>
          </button>
          <div id={`${id}-page`} className={styles.page} data-looking={looking || undefined}>
            <Sheet as={as} title={title} to={to}>
              {onSheet.length === 0 && <p className={styles.empty}>{t('ui:composer.empty')}</p>}
              <Suspense fallback={<SheetParts parts={onSheet} />}>
                <MovingSheetParts parts={onSheet} />
              </Suspense>
            </Sheet>
          </div>
        </div>
        <div className={styles.finish}>
          {state === 'refused' && <Notice kind="error">{refusal ?? t('ui:choices.refused')}</Notice>}
          <p id={`${id}-count`} className={styles.count} role="status">
            {count}
          </p>
          <Button
            look="primary"
            busy={sending}
            aria-disabled={missing > 0 || undefined}
            aria-describedby={`${id}-count`}
            onClick={onFinish}
          >
            {t('ui:composer.finish')}
          </Button>
        </div>
      </div>
    </section>
  )
}
