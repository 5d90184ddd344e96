import { useTranslation } from 'react-i18next'
import type { Language } from '../../../../core/scenario/scenario.ts'
import { Button } from '../../../ui/control/button.tsx'
import { Dialog } from '../../../ui/surface/dialog.tsx'
import type { AttemptResult } from '../record/attempt-result.ts'
import { formatMoment } from '../record/format-moment.ts'

type Props = {
  removing: AttemptResult | 'all' | undefined
  /** How many attempts there are in all. */
  count: number
  language: Language
  onKeep: () => void
  onRemove: () => void
}

/** Asks before anything is deleted, since it cannot be brought back. */
export function ConfirmRemoval({ removing, count, language, onKeep, onRemove }: Props) {
  const { t } = useTranslation('trainee')
  const one = removing !== undefined && removing !== 'all' ? removing : undefined
  const texts = one
    ? {
        ...t('history.removeOne', { returnObjects: true }),
        text: t('history.removeOne.text', {
          title: one.title ?? one.attempt.scenario,
          date: formatMoment(one.attempt.startedAt, language),
        }),
      }
    : { ...t('history.removeEvery', { returnObjects: true }), text: t('history.removeEvery.text', { count }) }
  return (
    <Dialog
      open={removing !== undefined}
      title={texts.title}
      onClose={onKeep}
      footer={
        <>
          <Button onClick={onKeep}>{texts.no}</Button>
          <Button look="primary" onClick={onRemove}>
            {texts.yes}
          </Button>
        </>
      }
    >
      <p>{texts.text}</p>
    </Dialog>
  )
}
