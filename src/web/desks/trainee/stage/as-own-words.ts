import type { TranscriptLine } from '../../../../core/play/view.ts'

/** Lines that the script gives to `you` look like the trainee’s own words. */
export const asOwnWords = (line: TranscriptLine): TranscriptLine =>
  line.kind === 'speech' && line.speaker === 'you' ? { id: line.id, kind: 'said', text: line.text } : line
