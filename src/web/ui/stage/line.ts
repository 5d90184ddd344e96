import type { Mood } from './mood.ts'

/** One line of the conversation, shaped like a line of the transcript. */
export type Line = { readonly id: string } & (
  | { readonly kind: 'narration'; readonly text: string }
  | { readonly kind: 'speech'; readonly speaker: string; readonly name: string; readonly mood?: Mood; readonly text: string }
  | { readonly kind: 'said' | 'done'; readonly text: string }
  | {
      readonly kind: 'document'
      readonly as: DocumentKind
      readonly title: string
      readonly to?: string
      readonly parts: readonly string[]
    }
  | { readonly kind: 'silence' }
)

export type DocumentKind = 'memo' | 'report' | 'letter' | 'mail' | 'statement'
