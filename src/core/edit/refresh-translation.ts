import type { Finding } from '../diagnostics/finding.ts'
import { loadTranslation } from '../load/load-translation.ts'
import { readText } from '../load/read-text.ts'
import { readYaml } from '../load/read-yaml.ts'
import type { SourceFile } from '../load/source-file.ts'
import { textTreeOf } from '../load/text-tree.ts'
import type { Language, Scenario } from '../scenario/scenario.ts'
import { commentsOf } from './comments-of.ts'
import { translationStyle } from './house-style.ts'
import { isGoneComment } from './markers.ts'
import { type Comment, entryAt, entryOf, leafOf, mapOf, type Outline } from './outline.ts'
import { printOutline } from './print-outline.ts'
import { readOutline } from './read-outline.ts'
import { refreshBranch } from './refresh-branch.ts'
import type { Counts } from './refresh-texts.ts'

export type Refreshed =
  | {
      readonly ok: true
      readonly text: string
      /** How many texts are in each state; `gone`: translations kept as comments though nothing has them any longer. */
      readonly counts: Counts & { readonly gone: number }
      /** What is still wrong with the translation, other than what the counts say. */
      readonly findings: readonly Finding[]
    }
  /** The file is broken in a way that only its translator can mend. */
  | { readonly ok: false; readonly findings: readonly Finding[] }

/** What refreshing mends, or what does not stand in its way: gone branches, quotes that do not fit, no header. */
const bearable: readonly string[] = ['KD501', 'KD504', 'KD120']

/**
 * The translation of `scenario` in `file`, brought up to date in the canonical layout: every text has its entry in the order of
 * the scenario, untranslated ones as `todo-<fingerprint>: <source>`, stale ones under a comment that shows the source as it is
 * now. A `todo-` entry whose text was replaced counts as translated and loses its mark. Every comment stays; doing it again
 * changes nothing. An absent or empty file is begun.
 */
export function refreshTranslation(file: SourceFile, scenario: Scenario, language: Language): Refreshed {
  const outline = outlineOf(file, scenario, language)
  if ('findings' in outline) return { ok: false, findings: outline.findings }
  const counts = { current: 0, stale: 0, missing: 0 }
  const root = refreshBranch(outline.root, textTreeOf(scenario), ({ current, stale, missing }) => {
    counts.current += current
    counts.stale += stale
    counts.missing += missing
  })
  const refreshed = { ...outline, root }
  const text = printOutline(refreshed, translationStyle)
  const gone = commentsOf(refreshed).filter(isGoneComment).length
  return { ok: true, text, counts: { ...counts, gone }, findings: errorsIn({ file: file.file, text }, scenario) }
}

function outlineOf(file: SourceFile, scenario: Scenario, language: Language): Outline | { findings: readonly Finding[] } {
  const { findings } = readYaml(file)
  const read = readText(file)
  if (findings.some(({ code }) => code === 'KD103')) return begun(read.ok ? read.text : '', scenario, language)
  const errors = findings.length > 0 ? findings : errorsIn(file, scenario)
  const outline = read.ok ? readOutline(read.text.replaceAll('\r\n', '\n')) : undefined
  if (outline === undefined || errors.some(({ code }) => !bearable.includes(code))) return { findings: errors }
  return withHeader(outline, scenario, language)
}

const errorsIn = (file: SourceFile, scenario: Scenario): readonly Finding[] => {
  const { data, findings } = readYaml(file)
  const told = data === undefined ? findings : [...findings, ...loadTranslation(data, scenario).findings]
  return told.filter(({ severity }) => severity === 'error')
}

/** A translation of nothing yet, under the comments that its file has already. */
function begun(text: string, scenario: Scenario, language: Language): Outline {
  const comments = text
    .split('\n')
    .flatMap((line): Comment[] => (line.trim().startsWith('#') ? [{ text: line.trim(), spaced: false }] : []))
  return withHeader({ head: comments, headSpaced: comments.length > 0, root: mapOf([]) }, scenario, language)
}

function withHeader({ root, ...rest }: Outline, scenario: Scenario, language: Language): Outline {
  const given = { translates: scenario.id, language }
  const missing = Object.entries(given).flatMap(([key, value]) => (entryAt(root, key) ? [] : [entryOf(key, leafOf(value))]))
  return { ...rest, root: { ...root, entries: [...missing, ...root.entries] } }
}
