import type { z } from 'zod'
import { idShape } from '../../../contract/id-shape.ts'
import type { ListedAfter } from '../../commands/play/list-attempts.ts'

/** Where a list goes on, as it is sent. */
export const writeCursor = ({ startedAt, id }: ListedAfter): string => `${startedAt}.${id}`

/** Reads what `writeCursor` wrote; anything else is an issue of the query. */
export function readCursor(sent: string, context: z.RefinementCtx): ListedAfter {
  const [, startedAt, id] = /^(\d{1,15})\.(.+)$/.exec(sent) ?? []
  if (startedAt !== undefined && id !== undefined && idShape.test(id)) return { startedAt: Number(startedAt), id }
  context.addIssue({ code: 'custom', message: 'Not what an earlier answer gave as `next`.' })
  return { startedAt: 0, id: '' }
}
