import type { HouseStyle, Keys } from './house-style.ts'
import type { Collection, Comment, Entry, Outline } from './outline.ts'
import { printInline } from './print-inline.ts'
import { writeText } from './write-scalar.ts'

const step = '  '

/** The outline as YAML, in the house style: two spaces a level, one line a text, at most one blank line, LF. */
export function printOutline({ head, headSpaced, root }: Outline, style: HouseStyle): string {
  const first = printComments(head, '')
  const body =
    root.entries.length === 0 ? [root.kind === 'map' ? '{}' : '[]', ...printComments(root.tail, '')] : printCollection(root, '', [])
  return [...first, ...(headSpaced && body.length > 0 ? [''] : []), ...body, ''].join('\n')

  function printCollection({ entries, tail }: Collection, indent: string, keys: Keys): string[] {
    const lines = entries.flatMap((entry, index) => {
      const before = printComments([...entry.leading, ...asLeading(entry)], indent, index > 0)
      const isSpaced = entry.spaced && (index > 0 || before.length > 0)
      return [...before, ...(isSpaced ? [''] : []), ...printEntry(entry, indent, [...keys, entry.key ?? '-'])]
    })
    return [...lines, ...printComments(tail, indent)]
  }

  function printEntry(entry: Entry, indent: string, keys: Keys): string[] {
    const { key, value } = entry
    const start = indent + (key === undefined ? '-' : `${writeText(key, false)}:`)
    const end = endOf(entry)
    if (value.kind === 'leaf') {
      if (value.block !== undefined) {
        const lines = value.block.lines.map((line) => (line === '' ? '' : indent + step + line))
        return [`${start} ${value.block.header}${end}`, ...lines]
      }
      const text = typeof value.value === 'string' ? writeText(value.value, false) : (value.written ?? '')
      return [(text === '' ? start : `${start} ${text}`) + end]
    }
    if (value.entries.length === 0) return [`${start} ${value.kind === 'map' ? '{}' : '[]'}${end}`]
    const inline = style.isInline(keys, value.entries.length, value.inline) ? printInline(value, `${start} `) : undefined
    if (inline !== undefined) return [`${start} ${inline}${end}`]
    const inner = printCollection(value, indent + step, keys)
    const [first = '', ...others] = inner
    const isOnHyphen = key === undefined && end === '' && value.entries[0]?.leading.length === 0 && asLeading(value.entries[0]).length === 0
    return isOnHyphen ? [`${start} ${first.trimStart()}`, ...others] : [start + end, ...inner]
  }
}

/** Of several comments at the end of one line all but the last go before it. */
const asLeading = (entry: Entry): readonly Comment[] => allTrailing(entry).slice(0, -1)

const endOf = (entry: Entry): string =>
  allTrailing(entry)
    .slice(-1)
    .map(({ text }) => ` ${text}`)
    .join('')

/** An empty map or list has no line to itself for what is noted in it. */
const allTrailing = ({ trailing, value }: Entry): readonly Comment[] =>
  value.kind === 'leaf' || value.entries.length > 0 ? trailing : [...trailing, ...value.tail]

const printComments = (comments: readonly Comment[], indent: string, mayBeSpaced = false): string[] =>
  comments.flatMap(({ text, spaced }, index) => [...(spaced && (index > 0 || mayBeSpaced) ? [''] : []), indent + text])
