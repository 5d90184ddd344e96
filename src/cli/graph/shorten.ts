import stringWidth from 'string-width'

const segmenter = new Intl.Segmenter()

/**
 * A text on one line, cut with `…` where it is wider than `columns` of a terminal; an ideograph takes two.
 * Never cuts within what a reader takes for one character.
 */
export function shorten(text: string, columns: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (stringWidth(line) <= columns) return line
  let kept = ''
  let width = 1
  for (const { segment } of segmenter.segment(line)) {
    width += stringWidth(segment)
    if (width > columns) break
    kept += segment
  }
  return `${kept.trimEnd()}…`
}
