import type { TranscriptLine, View } from '../../../../core/play/view.ts'

/** What the trainee has just chosen, as the line it will be, before the decision has been kept; undefined for a document. */
export function ownWords({ prompt, taken }: View, chosen: string | undefined): TranscriptLine | undefined {
  const option = prompt?.kind === 'choose' ? prompt.options.find(({ id }) => id === chosen) : undefined
  return option && { id: `${taken}.you`, kind: option.kind === 'say' ? 'said' : 'done', text: option.text }
}
