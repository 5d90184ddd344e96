import { type Finding, finding } from '../diagnostics/finding.ts'
import { positionsOf } from './positions.ts'
import { type Slip, slipsIn } from './slips-in.ts'

const longestText = 400_000
const mostTries = 12

/** What is found in a text; the lines of errors are looked at for slips. */
type Found = readonly Finding[]

/**
 * Replaces findings by those of the slips of the keyboard that they come of: full-width characters, a space left out. A slip
 * is told only if reading the text `again` with it mended shows that it was the cause; what has other causes stays.
 */
export function withSlips(file: string, text: string, found: Found, again: (mended: string) => Found): Found {
  if (text.length > longestText || !found.some(({ severity }) => severity === 'error')) return found
  const lines = text.split('\n')
  const told: Finding[] = []
  const looked = new Set<number>()
  let left = found
  let tries = 0
  for (let line = next(left, lines, looked); line !== undefined && tries < mostTries; line = next(left, lines, looked)) {
    looked.add(line)
    const before = lines[line] as string
    const slips = slipsIn(before)
    for (const width of slips.length === 0 ? [] : [2, 1]) {
      tries++
      lines[line] = mended(before, slips, width)
      const now = again(lines.join('\n'))
      if (isBetter(left, now, file)) {
        told.push(...slips.map((slip) => slipFinding(file, text, line as number, before, slip)))
        left = now
        break
      }
      lines[line] = before
    }
  }
  return told.length === 0 ? found : [...remaining(found, left), ...told]
}

/** The last lines before `line` that a full-width space indents: what they break may show only where their block ends. */
function wideIndents(lines: readonly string[], line: number): number[] {
  const found: number[] = []
  for (let above = line - 1; above >= 0 && found.length < 3; above--) if (/^ *\u3000/.test(lines[above] ?? '')) found.push(above)
  return found
}

/** The next line worth a look: of an error, then those around it. */
function next(found: Found, lines: readonly string[], looked: ReadonlySet<number>): number | undefined {
  const isSaying = (line: number) => /^\s*[^\s#]/.test(lines[line] ?? '')
  const around = (line: number) => {
    let above = line - 1
    while (above > 0 && !isSaying(above)) above--
    return [line, above, line + 1, ...wideIndents(lines, line)]
  }
  const errors = found.filter(({ severity }) => severity === 'error').slice(0, 40)
  return errors.flatMap(({ place }) => around(place.line - 1)).find((line) => line >= 0 && line < lines.length && !looked.has(line))
}

/** With two columns for a full-width space of an indent, as it looks, or with one. */
function mended(line: string, slips: readonly Slip[], width: number): string {
  let text = line
  for (const { at, written, meant } of slips.toReversed()) {
    const isIndent = meant.trim() === '' && line.slice(0, at).trim() === ''
    text = text.slice(0, at) + (isIndent ? ' '.repeat(written.length * width) : meant) + text.slice(at + written.length)
  }
  return text
}

const broken: readonly string[] = ['KD106', 'KD107', 'KD108', 'KD111']

/** Whether fewer things are wrong; or the place where a text cannot be read any further lies further on. */
function isBetter(before: Found, now: Found, file: string): boolean {
  const stop = (found: Found) => found.find((one) => broken.includes(one.code) && one.place.file === file)?.place.line ?? Infinity
  const errors = (found: Found) => found.filter(({ severity }) => severity === 'error').length
  if (stop(before) !== stop(now)) return stop(now) > stop(before)
  return errors(now) < errors(before)
}

/** Those of the findings that are there after mending as well. Columns may have moved. */
function remaining(found: Found, left: Found): Found {
  const name = ({ code, place, parameters }: Finding) => JSON.stringify([code, place.file, place.line, parameters])
  const still = new Set(left.map(name))
  return found.filter((one) => still.has(name(one)))
}

function slipFinding(file: string, text: string, line: number, written: string, slip: Slip): Finding {
  const start = text.split('\n', line).reduce((sum, { length }) => sum + length + 1, 0)
  const from = start + slip.at
  const place = positionsOf(file, text).place([from, Math.min(from + slip.written.length, start + written.length)])
  if (slip.written === '-') return finding('KD106', place, { problem: 'NO_SPACE_AFTER_DASH' })
  if (slip.written === ':') return finding('KD106', place, { problem: 'NO_SPACE_AFTER_COLON' })
  return slip.shown === undefined
    ? finding('KD118', place, { written: slip.written, meant: slip.meant })
    : finding('KD118', place, { written: slip.shown, meant: '"' })
}
