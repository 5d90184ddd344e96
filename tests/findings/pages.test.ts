import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { type FindingPage, readFindingPage } from '../../src/cli/explain/finding-page.ts'
import { type Code, catalogue } from '../../src/core/diagnostics/catalogue.ts'
import { blocksOf, filesOf, type Kind, soundFiles } from './example.ts'
import { type Files, findingsOf } from './findings-of.ts'
import { generated } from './generated.ts'
import { indexOf } from './index-of.ts'
import { unreached } from './unreached.ts'

const folder = join(import.meta.dirname, '../../docs/findings')
const severities = { error: { ja: '誤り', en: 'error' }, warning: { ja: '注意', en: 'warning' }, note: { ja: '参考', en: 'note' } }
const codes = Object.keys(catalogue).sort() as Code[]
const written = readdirSync(folder).filter((name) => name !== 'README.md')
const pageOf = (code: string): FindingPage => readFindingPage(readFileSync(join(folder, `${code}.md`), 'utf8'))

/** Codes of a case’s findings, each once. */
const codesIn = async (files: Files): Promise<string[]> => [...new Set((await findingsOf(files)).map(({ code }) => code))].sort()

function exampleOf(code: Code, kind: Kind): Files {
  const made = generated[code]
  if (made === undefined) return filesOf(blocksOf(pageOf(code)), kind)
  return { scenario: { file: 'late-refund/scenario.yaml', bytes: made[kind] }, translations: [] }
}

const besides = (code: Code) => generated[code]?.besides ?? blocksOf(pageOf(code)).flatMap((block) => block.besides)

// The dictionary of the prose checks is read once, which a busy machine may take long over.
beforeAll(() => codesIn(soundFiles).then(() => {}), 60_000)

test('the case that the examples are parts of is sound, and so is its translation', async () => {
  expect(await findingsOf(soundFiles)).toEqual([])
})

test('every code has a page, and every page a code', () => {
  expect(written.sort()).toEqual(codes.map((code) => `${code}.md`))
})

test('the index lists every page; `npx vitest run --project unit tests/findings -u` writes it anew', async () => {
  await expect(indexOf(codes.map(pageOf))).toMatchFileSnapshot(join(folder, 'README.md'))
})

describe.each(codes)('%s', (code) => {
  test('says in both languages what it is, why it matters and how to mend it', () => {
    const page = pageOf(code)
    expect(page.code).toBe(code)
    expect(page.severity).toEqual(severities[catalogue[code].severity])
    expect(page.sections.ja.map(({ heading }) => heading)).toEqual(['何が起きているか', '受講者への影響', '直し方'])
    expect(page.sections.en.map(({ heading }) => heading)).toEqual(['What is wrong', 'Why it matters to trainees', 'How to mend it'])
    for (const { lines } of page.sections.ja) expect(lines.join('')).toMatch(/[ぁ-ん]{2}.*。/)
    for (const { lines } of page.sections.en) expect(lines.join('')).toMatch(/[a-z]{2}.*\./)
  })

  test('shows an example, or says that none can be shown', () => {
    const blocks = blocksOf(pageOf(code))
    const isShown = generated[code] === undefined && !(code in unreached)
    expect([...new Set(blocks.map(({ kind }) => kind))]).toEqual(isShown ? ['wrong', 'right'] : [])
  })

  if (code in unreached) {
    test('is found where it should be', () => expect(unreached[code]?.wrong().map((one) => one.code)).toEqual([code]))
    test('is not found elsewhere', () => expect(unreached[code]?.right()).toEqual([]))
  } else {
    test('is found in the example, and nothing else is', async () => {
      expect(await codesIn(exampleOf(code, 'wrong'))).toEqual([code, ...besides(code)].sort())
    })
    test('is gone from the mended example, and nothing new is there', async () =>
      expect(await codesIn(exampleOf(code, 'right'))).toEqual([]))
  }
})
