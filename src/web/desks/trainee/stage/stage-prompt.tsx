import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Prompt } from '../../../../core/play/view.ts'
import { ChoiceList } from '../../../ui/stage/choice-list.tsx'
import { DocumentComposer } from '../../../ui/stage/document-composer.tsx'

type Props = {
  prompt: Prompt
  /** What is on its way: the id of a choice, or the parts of a document. */
  sending: boolean
  chosen?: string
  refused: boolean
  onChoose: (id: string) => void
  onCompose: (parts: readonly string[]) => void
}

/** The decision that is asked for. */
export function StagePrompt({ prompt, sending, chosen, refused, onChoose, onCompose }: Props) {
  const { t } = useTranslation('trainee')
  const [wide] = useState(() => matchMedia('(min-width: 56rem)').matches)
  const [picked, setPicked] = useState<readonly string[]>([])
  const state = sending ? 'sending' : refused ? 'refused' : 'idle'
  // On a phone the options need the room; the pointer is a tap away.
  const hint =
    prompt.hint === undefined ? undefined : (
      <details open={wide}>
        <summary>{t('stage.hint')}</summary>
        {prompt.hint}
      </details>
    )
  if (prompt.kind === 'choose') {
    const acts = prompt.options.every(({ kind }) => kind === 'do')
    return (
      <ChoiceList
        options={prompt.options}
        label={acts ? t('stage.ask.do') : t('stage.ask.say')}
        hint={hint}
        state={state}
        chosen={chosen}
        refusal={t('stage.refused')}
        onChoose={onChoose}
      />
    )
  }
  return (
    <DocumentComposer
      {...prompt}
      hint={hint}
      picked={picked}
      onPick={setPicked}
      state={state}
      refusal={t('stage.refused')}
      onFinish={() => onCompose(picked)}
    />
  )
}
