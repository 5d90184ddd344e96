import { type Finding, finding } from '../diagnostics/finding.ts'
import { nearest } from '../diagnostics/nearest.ts'
import type { Place, ValuePath } from '../diagnostics/place.ts'
import { fingerprint } from '../scenario/fingerprint.ts'
import { text } from '../scenario/ids.ts'
import type { SourceText } from '../scenario/map-texts.ts'
import { textKey } from '../scenario/version.ts'
import type { WrittenScenarioFile } from './check-schema.ts'
import { issueFindings } from './issue-finding.ts'
import { type TextTree, textsIn } from './text-tree.ts'
import { markedPrint, untranslatedKey, untranslatedMark } from './untranslated.ts'
import { entriesOf, isMap } from './written.ts'

/** The texts of a translation that are up to date, by `textKey`, each with its place in the file. */
export type TranslatedTexts = {
  readonly texts: ReadonlyMap<string, { readonly text: string; readonly path: ValuePath }>
  readonly findings: readonly Finding[]
}

/** Reads the texts of a translation along the tree of the scenario’s texts. Stale texts are reported and left out. */
export function readTranslatedTexts(file: WrittenScenarioFile, tree: TextTree): TranslatedTexts {
  const texts = new Map<string, { text: string; path: ValuePath }>()
  const findings: Finding[] = []
  const { source, spoilt } = file

  function branch(written: unknown, at: TextTree): void {
    if (at.texts.size > 0) {
      leaf(written, at)
      return
    }
    const known = [...at.branches.keys()]
    const misspelt = new Set<string>()
    for (const [key, entry] of entriesOf(written)) {
      const path = [...at.path, key]
      if (at.path.length === 0 && (key === 'translates' || key === 'language')) continue
      const next = at.branches.get(key)
      if (next !== undefined) {
        if (!isMap(entry) && !spoilt.has(path))
          findings.push(finding('KD122', source.value(path), { expected: ['map'], found: kind(entry) }))
        else branch(entry, next)
      } else {
        const meant = nearest(key, known)
        if (meant !== undefined) misspelt.add(meant)
        findings.push(finding('KD501', source.key(path), { key, nearest: meant }))
      }
    }
    missing(written, at, misspelt)
  }

  /** Entries of a leaf are fingerprints. Those that do not fit stand, in their order, for the texts that are not there. */
  function leaf(written: unknown, at: TextTree): void {
    const entries = entriesOf(written)
    const left = [...at.texts].filter(([print]) => !entries.some(([key]) => key === print))
    const isNamed = ([key]: readonly [string, unknown]) => left.some(([print]) => key === untranslatedKey(print))
    // A stale text stands for none that a mark names.
    for (const [key, entry] of [...entries.filter(isNamed), ...entries.filter((one) => !isNamed(one))]) {
      const path = [...at.path, key]
      const current = at.texts.get(key)
      const marked = markedPrint(key)
      if (marked !== undefined) {
        const named = left.findIndex(([print]) => print === marked)
        const [open] = left.splice(Math.max(named, 0), 1)
        findings.push(
          open === undefined
            ? finding('KD508', source.key(path), {})
            : missingFinding(source.key(path), at.path, open[0], [open[1]], untranslatedMark),
        )
        continue
      }
      const parsed = text.safeParse(entry)
      if (spoilt.covers(path)) continue
      if (!parsed.success) {
        const [issue] = parsed.error.issues
        if (issue !== undefined) findings.push(...issueFindings({ issue, path, expected: ['string'] }, file.value, source))
      } else if (current !== undefined) texts.set(textKey(current.path), { text: parsed.data, path })
      else {
        const [print, now] = left.shift() ?? []
        findings.push(
          now === undefined || print === undefined
            ? finding('KD508', source.key(path), {})
            : finding('KD502', source.key(path), { source: now.source, fingerprint: print }),
        )
      }
    }
    for (const [print, one] of left) tellMissing(at.path, print, [one])
  }

  /** Of a branch that is wholly missing only the branch is told, and nothing if it is there under a misspelt name. */
  function missing(written: unknown, at: TextTree, misspelt: ReadonlySet<string>): void {
    for (const [key, next] of at.branches) {
      const [first, ...others] = textsIn(next)
      if (first !== undefined && !misspelt.has(key) && (!isMap(written) || !Object.hasOwn(written, key)))
        tellMissing([...at.path, key], fingerprint(first.source), [first, ...others])
    }
  }

  function tellMissing(path: readonly string[], print: string, [first, ...others]: Missing): void {
    findings.push(missingFinding(source.key(path), path, print, [first, ...others]))
  }

  branch(file.value, tree)
  return { texts, findings }
}

type Missing = readonly [SourceText, ...SourceText[]]

const missingFinding = (place: Place, path: readonly string[], print: string, texts: Missing, mark?: string): Finding =>
  finding('KD503', place, { path: path.join('.'), source: texts[0].source, fingerprint: print, texts: texts.length, mark })

const kind = (value: unknown) =>
  value === null
    ? 'nothing'
    : Array.isArray(value)
      ? 'list'
      : typeof value === 'number'
        ? 'number'
        : typeof value === 'boolean'
          ? 'true-or-false'
          : 'text'
