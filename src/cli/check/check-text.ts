import { renderFinding } from '../../core/diagnostics/render-finding.ts'
import type { CheckWords } from '../../i18n/ja/cli/check.ts'
import { asCalled } from '../frame/as-called.ts'
import type { Shell } from '../frame/shell.ts'
import type { CheckedCase } from './check-case.ts'
import { countFindings } from './count-findings.ts'
import { textOf } from './text-of.ts'

/** The findings of a case, each with an empty line after it; nothing for a case without. */
export function checkText({ files, findings }: CheckedCase, { language, paint }: Pick<Shell, 'language' | 'paint'>): string {
  const texts = new Map<string, string>()
  const read = (name: string): string => {
    const text = texts.get(name) ?? textOf(files, name)
    texts.set(name, text)
    return text
  }
  return findings.map((finding) => `${renderFinding(finding, read(finding.place.file), language, paint)}\n\n`).join('')
}

/** The last lines: how many findings of each severity, and how to have one explained. */
export function summaryText(
  cases: readonly CheckedCase[],
  words: CheckWords,
  shell: Pick<Shell, 'language' | 'paint' | 'invocation'>,
): string {
  const { language, paint } = shell
  const counted = (count: number, mark = (text: string) => text) => ({ count, shown: mark(count.toLocaleString(language)) })
  const scenarios = counted(cases.length)
  const isWhole = cases.every(({ complete }) => complete)
  const worlds = counted(cases.reduce((sum, one) => sum + (one.worlds?.value ?? 0), 0))
  const first = cases.flatMap(({ findings }) => findings)[0]
  if (first === undefined && isWhole) return `${paint.green(words.sound({ cases: scenarios, worlds }))}\n`
  if (first === undefined) return `${words.soundSoFar({ cases: scenarios })}\n`
  const { error, warning, note } = countFindings(cases)
  const coloured = (count: number, colour: 'red' | 'yellow' | 'blue') => counted(count, count === 0 ? undefined : paint[colour])
  const counts = { errors: coloured(error, 'red'), warnings: coloured(warning, 'yellow'), notes: coloured(note, 'blue') }
  const said = words.counts({ ...counts, cases: scenarios, ...(isWhole && { worlds }) })
  return `${said}\n${paint.dim(asCalled(words.explain({ code: first.code }), shell))}\n`
}
