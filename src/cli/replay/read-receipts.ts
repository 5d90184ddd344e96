import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Receipt } from '../../core/score/receipt.ts'
import type { ReplayWords } from '../../i18n/ja/cli/replay.ts'
import type { Shell } from '../frame/shell.ts'
import { UsageError } from '../frame/usage-error.ts'
import { wordsOf } from '../frame/words-of.ts'
import { receiptSchema } from './receipt-schema.ts'

/**
 * The receipts in a JSON file, `-` for standard input: one as the debrief saves it, a list of them, or the document of
 * `play --format json`.
 * @throws UsageError if it cannot be read or something in it is no receipt.
 */
export async function readReceipts(path: string, shell: Shell, words: ReplayWords): Promise<Receipt[]> {
  const file = path === '-' ? words.stdin : path
  const data = parsed((path === '-' ? await allInput(shell) : await content(path, shell)).replace(/^\ufeff/, ''), file, words)
  if (isPlay(data) && data.receipt === undefined) throw new UsageError(words.unfinishedPlay({ file }))
  const isList = Array.isArray(data)
  const found: unknown[] = isList ? data : [isPlay(data) ? data.receipt : data]
  if (found.length === 0) throw new UsageError(words.empty({ file }))
  return found.map((one, n) => {
    const receipt = receiptSchema.safeParse(one)
    if (receipt.success) return receipt.data
    const path = [...(isList ? [n] : []), ...(receipt.error.issues[0]?.path ?? [])]
    throw new UsageError(words.notReceipt({ file, at: path.join('.') }))
  })
}

/** What `play --format json` writes has worlds; a receipt has none. */
const isPlay = (data: unknown): data is { receipt?: unknown } =>
  typeof data === 'object' && data !== null && 'worlds' in data && !('attempt' in data)

function parsed(text: string, file: string, words: ReplayWords): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new UsageError(words.notJson({ file }))
  }
}

async function content(path: string, shell: Shell): Promise<string> {
  try {
    return await readFile(resolve(shell.folder, path), 'utf8')
  } catch (error) {
    const { code = 'error' } = error as NodeJS.ErrnoException
    const words = wordsOf(shell)
    throw new UsageError(code === 'ENOENT' ? words.noSuchPath({ path }) : words.unreadable({ path, code }))
  }
}

async function allInput(shell: Shell): Promise<string> {
  const lines: string[] = []
  for (;;) {
    const line = await shell.ask('')
    if (line === undefined) return lines.join('\n')
    lines.push(line)
  }
}
