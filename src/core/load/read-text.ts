import { type Finding, finding } from '../diagnostics/finding.ts'
import { decodeUtf8 } from './decode-utf8.ts'
import { positionsOf } from './positions.ts'
import type { SourceFile } from './source-file.ts'

/** The largest file that is read, in bytes. */
export const mostBytes = 2 * 1024 * 1024

// YAML has no place for these, and the parser uses some of them for itself. A lone CR would hide a line from the author.
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff\p{Cs}]|\r(?!\n)/u

export type ReadText = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly finding: Finding }

/** The text of a file without its byte-order mark, or why it is none: too large, not UTF-8, empty, control characters. */
export function readText(source: SourceFile): ReadText {
  const { file } = source
  const size = 'bytes' in source ? source.bytes.length : source.text.length
  const refuse = (text: string, offset: number) => positionsOf(file, text).place([offset, offset + 1])
  if (size > mostBytes) return { ok: false, finding: finding('KD101', refuse('', 0), { limit: mostBytes }) }
  const decoded = 'bytes' in source ? decodeUtf8(source.bytes) : { ok: true as const, text: source.text }
  if (!decoded.ok) {
    const { before, byte, value } = decoded
    return { ok: false, finding: finding('KD102', refuse(before, before.length), { byte: byte + 1, value }) }
  }
  const text = decoded.text.replace(/^\ufeff/, '')
  if (text.trim() === '') return { ok: false, finding: finding('KD103', refuse('', 0), {}) }
  const found = control.exec(text)
  if (found !== null) {
    return { ok: false, finding: finding('KD104', refuse(text, found.index), { codePoint: text.charCodeAt(found.index) }) }
  }
  return { ok: true, text }
}
