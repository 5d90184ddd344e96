import stringWidth from 'string-width'
import type { Entry, Value } from './outline.ts'
import { writeText } from './write-scalar.ts'

/** The most columns of a line that holds a map or list; characters such as kanji take two. */
const widest = 140

/** A map or list between brackets, or undefined if it has comments, a text of several lines, or does not fit after `before`. */
export function printInline(value: Value, before: string): string | undefined {
  if (!canBeInline(value)) return undefined
  const text = inlineText(value)
  return stringWidth(before) + stringWidth(text) <= widest ? text : undefined
}

function canBeInline(value: Value): boolean {
  if (value.kind === 'leaf') return !String(value.value).includes('\n')
  const isBare = ({ leading, trailing, value: inner }: Entry) => leading.length === 0 && trailing.length === 0 && canBeInline(inner)
  return value.tail.length === 0 && value.entries.every(isBare)
}

function inlineText(value: Value): string {
  if (value.kind === 'leaf') return typeof value.value === 'string' ? writeText(value.value, true) : (value.written ?? '')
  const entries = value.entries.map(({ key, value: inner }) =>
    key === undefined ? inlineText(inner) : `${writeText(key, true)}: ${inlineText(inner)}`.trimEnd(),
  )
  if (entries.length === 0) return value.kind === 'map' ? '{}' : '[]'
  return value.kind === 'map' ? `{ ${entries.join(', ')} }` : `[${entries.join(', ')}]`
}
