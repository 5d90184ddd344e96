import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SelfRating } from '../../../../core/play/attempt.ts'
import { type Axis, axes } from '../../../../core/scenario/axis.ts'
import { Button } from '../../../ui/control/button.tsx'
import { type Level, ScaleInput } from '../../../ui/control/scale-input.tsx'
import { Notice } from '../../../ui/surface/notice.tsx'
import styles from './self-rating-form.module.css'

type Props = { onSubmit: (rating: SelfRating) => void; onSkip: () => void }

/** Asks for the trainee’s own judgement, in the words of the rubric, before anything of the result is seen. */
export function SelfRatingForm({ onSubmit, onSkip }: Props) {
  const { t } = useTranslation(['debrief', 'rubric'])
  const [rating, setRating] = useState<{ readonly [axis in Axis]?: Level }>({})
  const [asked, setAsked] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const submit = () => {
    const { ownership, empathy, negotiation } = rating
    if (ownership === undefined || empathy === undefined || negotiation === undefined) {
      setAsked(true)
      form.current?.querySelector<HTMLElement>('fieldset:not(:has(:checked)) input')?.focus()
    } else onSubmit({ ownership, empathy, negotiation })
  }
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <header>
        <h1 ref={heading} tabIndex={-1}>
          {t('debrief:self.title')}
        </h1>
        <p className={styles.quiet}>{t('debrief:self.text')}</p>
      </header>
      <div className={styles.axes}>
        {axes.map((axis) => (
          <ScaleInput
            key={axis}
            legend={t(`rubric:axis.${axis}`)}
            description={t(`rubric:axisMeaning.${axis}`)}
            anchors={t(`rubric:level.${axis}`, { returnObjects: true })}
            value={rating[axis]}
            onChange={(value) => setRating({ ...rating, [axis]: value })}
          />
        ))}
      </div>
      {asked && <Notice kind="error">{t('debrief:self.missing')}</Notice>}
      <div className={styles.actions}>
        <Button look="primary" type="submit">
          {t('debrief:self.submit')}
        </Button>
        <Button look="quiet" onClick={onSkip}>
          {t('debrief:self.skip')}
        </Button>
      </div>
    </form>
  )
}
