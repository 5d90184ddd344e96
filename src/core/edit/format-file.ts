import type { Finding } from '../diagnostics/finding.ts'
import { decodeUtf8 } from '../load/decode-utf8.ts'
import { readText } from '../load/read-text.ts'
import { readYaml } from '../load/read-yaml.ts'
import type { SourceFile } from '../load/source-file.ts'
import { commentsOf } from './comments-of.ts'
import { scenarioStyle, translationStyle } from './house-style.ts'
import { inKeyOrder } from './key-order.ts'
import { entryAt, type Outline } from './outline.ts'
import { printOutline } from './print-outline.ts'
import { readOutline } from './read-outline.ts'

export type Formatted =
  /** `changed`: whether the file holds something else than `text`, byte-order mark and line ends included. */
  | { readonly ok: true; readonly text: string; readonly changed: boolean }
  /** Not YAML as scenarios are written in, with why. Without findings: it could not be laid out without loss. */
  | { readonly ok: false; readonly findings: readonly Finding[] }

/**
 * A scenario or translation in the canonical layout: no byte-order mark, LF, keys in the order of the schema. Says the same as
 * before, with every comment; laying it out again changes nothing. Whether it fits the schema is not asked.
 */
export function formatFile(source: SourceFile): Formatted {
  const { findings } = readYaml(source)
  const read = readText(source)
  if (findings.length > 0 || !read.ok) return { ok: false, findings }
  const outline = readOutline(read.text.replaceAll('\r\n', '\n'))
  if (outline === undefined) return { ok: true, text: read.text, changed: false }
  const text = layOut(outline)
  return saysTheSame(source, outline, text) ? { ok: true, text, changed: !isWritten(source, text) } : { ok: false, findings: [] }
}

/** The outline of a scenario or translation in the canonical layout. */
export function layOut(outline: Outline): string {
  const isTranslation = entryAt(outline.root, 'translates') !== undefined
  return isTranslation
    ? printOutline(outline, translationStyle)
    : printOutline({ ...outline, root: inKeyOrder(outline.root) }, scenarioStyle)
}

/** The last guard before somebody’s work is overwritten. */
function saysTheSame(source: SourceFile, outline: Outline, text: string): boolean {
  const before = readYaml(source).data?.value
  const after = readYaml({ file: source.file, text })
  const again = readOutline(text)
  if (after.findings.length > 0 || again === undefined) return false
  return sorted(before) === sorted(after.data?.value) && commentsOf(outline).sort().join('\n') === commentsOf(again).sort().join('\n')
}

/** As JSON with the keys of maps in one order. */
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )

function isWritten(source: SourceFile, text: string): boolean {
  if ('text' in source) return source.text === text
  const decoded = decodeUtf8(source.bytes)
  return decoded.ok && decoded.text === text
}
