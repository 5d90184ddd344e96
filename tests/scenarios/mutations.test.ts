import { describe, expect, test } from 'vitest'
import { catalogue } from '../../src/core/diagnostics/catalogue.ts'
import type { Finding } from '../../src/core/diagnostics/finding.ts'
import type { Message } from '../../src/core/diagnostics/message.ts'
import { lineOf, mutate } from '../support/mutate.ts'
import { provedFindings } from '../support/proved-findings.ts'
import { type CaseTexts, shippedCase } from '../support/shipped-case.ts'
import { mutations } from './mutations/all.ts'
import type { Mutation } from './mutations/mutation.ts'
import { legalLoops } from './mutations/ways-on.ts'

/** The case after the slip, and the line of its first edit. */
function slipped(mutation: Pick<Mutation, 'case' | 'file' | 'edits' | 'untranslated'>): {
  readonly texts: CaseTexts
  readonly line: number
} {
  const { case: id, edits, untranslated } = mutation
  const file = mutation.file ?? 'scenario.yaml'
  const { 'scenario.yaml': scenario, 'en.yaml': translation } = shippedCase(id)
  const before = { 'scenario.yaml': scenario, ...(!untranslated && { 'en.yaml': translation }) }
  const [first, ...others] = edits.map((edit) => (text: string) => mutate(text, edit))
  const once = first?.(before[file] ?? '') ?? { text: '', line: 0 }
  const text = others.reduce((edited, edit) => edit(edited).text, once.text)
  return { texts: { ...before, [file]: text }, line: once.line }
}

const isNote = ({ severity }: Finding) => severity === 'note'
const placed = ({ code, place }: Finding) => `${code} ${place.file}:${place.line}`
const said = ({ code, parameters }: Finding, language: 'ja' | 'en') => (catalogue[code] as Message<unknown>)[language](parameters).join(' ')
const named = ({ code, place: { file, path = [] } }: Finding) => [code, file, ...path].join(' ')

/** Notes of each case as it is shipped, so that only those a slip brings are looked at. */
const shippedNotes = new Map<string, ReadonlySet<string>>()
function notesOf(id: string): ReadonlySet<string> {
  const known = shippedNotes.get(id) ?? new Set(provedFindings(id, shippedCase(id)).map(named))
  shippedNotes.set(id, known)
  return known
}

test('there are slips in every case, none of them twice', () => {
  expect(new Set(mutations.map(({ case: id }) => id)).size).toBe(5)
  expect(new Set(mutations.map(({ case: id, slip }) => `${id}: ${slip}`)).size).toBe(mutations.length)
})

// Each is a case explored anew, for which a busy machine may take its time.
const patient = { timeout: 30_000 }

describe.each(mutations.map((mutation) => ({ ...mutation, title: `${mutation.case}: ${mutation.slip}` })))('$title', (mutation) => {
  test(`is found as ${mutation.code} and nothing else, where it is`, patient, () => {
    const { texts, line } = slipped(mutation)
    const { file = mutation.file ?? 'scenario.yaml', in: ids, line: words } = mutation.at ?? {}
    const expected = mutation.at === undefined ? line : lineOf(texts[file] ?? '', ids, words)
    const findings = provedFindings(mutation.case, texts)
    const isNew = (one: Finding) => !isNote(one) || !notesOf(mutation.case).has(named(one))
    const [grave, notes] = [findings.filter((one) => !isNote(one) || (one.code === mutation.code && isNew(one))), findings.filter(isNew)]
    expect(grave.map(placed)).toEqual([`${mutation.code} ${mutation.case}/${file}:${expected}`])
    const [found] = grave as [Finding]
    for (const name of mutation.names ?? []) for (const language of ['ja', 'en'] as const) expect(said(found, language)).toContain(name)
    expect(said(found, 'ja')).toContain(mutation.says[0])
    expect(said(found, 'en')).toContain(mutation.says[1])
    expect(notes.filter((one) => !grave.includes(one)).map(({ code }) => code)).toEqual(mutation.notes ?? [])
  })
})

test.each(legalLoops)('$case: $slip is no fault', patient, (change) => {
  expect(provedFindings(change.case, slipped(change).texts).filter((one) => !isNote(one))).toEqual([])
})
