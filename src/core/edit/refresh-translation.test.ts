import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aScenario, writtenScenario } from '../../../tests/support/a-scenario.ts'
import { arbitraryScenario } from '../../../tests/support/arbitrary-scenario.ts'
import { forAll } from '../../../tests/support/for-all.ts'
import { loadScenario } from '../load/load-scenario.ts'
import { printScenario } from '../load/print/print-scenario.ts'
import { fingerprint } from '../scenario/fingerprint.ts'
import { textsOf } from '../scenario/map-texts.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { formatFile } from './format-file.ts'
import { refreshTranslation } from './refresh-translation.ts'

const scenario = aScenario()
const file = 'late-delivery/en.yaml'
const refreshed = (text: string, of: Scenario = scenario) => {
  const language = of.language === 'ja' ? 'en' : 'ja'
  const result = refreshTranslation({ file: `late-delivery/${language}.yaml`, text }, of, language)
  if (!result.ok) throw new Error(JSON.stringify(result.findings))
  return result
}
/** Every marked text replaced by what a translator would write; quotes by the whole of the text that they must stand in. */
const filled = (text: string) => text.replaceAll(/(todo-[a-z]+): (?:\|-\n(?: +.*\n|\n)+|.*\n)/g, '$1: Translated\n')
const codes = (text: string, of: Scenario = scenario) =>
  loadScenario({ file: 'late-delivery/scenario.yaml', text: printScenario(of) }, [{ file, text }]).findings.map(({ code }) => code)
const complete = refreshed(filled(refreshed('').text)).text
const print = { title: fingerprint('届かない荷物'), rings: fingerprint('電話が鳴る。') }

const retold = (title: string) => aScenario({ title })
const opening = writtenScenario.scenes.opening as any
const withLines = (lines: any[]) => aScenario({ scenes: { ...writtenScenario.scenes, opening: { ...opening, lines } } })

describe('a file that is not there yet', () => {
  test('gets every text in the order of the scenario, marked, and loads as untranslated', () => {
    const { text, counts } = refreshed('')
    expect(text).toMatch(new RegExp(`^translates: late-delivery\nlanguage: en\ntitle:\n  todo-${print.title}: 届かない荷物\nsummary:\n`))
    expect(counts).toEqual({ current: 0, stale: 0, missing: textsOf(scenario).length, gone: 0 })
    expect(new Set(codes(text))).toEqual(new Set(['KD503']))
  })

  test('keeps what is noted in it', () => expect(refreshed('# By Mori.\n').text).toMatch(/^# By Mori\.\n\ntranslates:/))
})

describe('marks', () => {
  test('go once the text is replaced', () => {
    expect(complete).not.toContain('todo-')
    expect(codes(complete)).toEqual([])
    expect(refreshed(complete)).toMatchObject({ text: complete, counts: { current: textsOf(scenario).length, stale: 0, missing: 0 } })
  })

  test('follow a source that changes before anybody has translated it', () => {
    const { text, counts } = refreshed(refreshed('').text, retold('新しい題'))
    expect(text).toContain(`title:\n  todo-${fingerprint('新しい題')}: 新しい題\n`)
    expect(text).not.toContain(print.title)
    expect(counts.stale).toBe(0)
  })
})

describe('a text whose source has changed', () => {
  const changed = refreshed(complete, retold('新しい題'))
  const mark = `# 要見直し (stale) ${fingerprint('新しい題')}: 新しい題`

  test('keeps its old translation and fingerprint under the new source', () => {
    expect(changed.text).toContain(`title:\n  ${mark}\n  ${print.title}: Translated\n`)
    expect(changed.counts).toMatchObject({ stale: 1, missing: 0 })
    expect(codes(changed.text, retold('新しい題'))).toEqual(['KD502'])
  })

  test('loses the comment once it is revised', () => {
    const revised = changed.text.replace(`${print.title}: Translated`, `${fingerprint('新しい題')}: A new title`)
    expect(refreshed(revised, retold('新しい題')).text).not.toContain('stale')
  })

  test('shows the newest source only', () => {
    const again = refreshed(changed.text, retold('また別の題')).text
    expect(again.match(/stale/g)).toHaveLength(1)
    expect(again).toContain('また別の題')
  })
})

describe('what the scenario no longer has', () => {
  test('a line stays as a comment where it stood', () => {
    const of = withLines(opening.lines.slice(1))
    const { text, counts } = refreshed(complete, of)
    expect(text).toContain(`    # 原文なし (gone): ${print.rings}: Translated\n`)
    expect(counts).toMatchObject({ gone: 1, stale: 0, missing: 0 })
    expect(codes(text, of)).toEqual([])
    expect(refreshed(text, of).text).toBe(text)
  })

  test('a choice stays as a comment before the next, with what was noted about it', () => {
    const { ask, ...others } = opening.choose
    const of = aScenario({
      items: {},
      scenes: {
        opening: { ...opening, choose: { other: { ...ask, effect: {} }, ...others } },
        answer: { ...writtenScenario.scenes.answer, choose: { ...(writtenScenario.scenes.answer as any).choose, promise: ask } } as any,
      },
    })
    const { text, counts } = refreshed(complete.replace('      ask:\n', '      # Mind the tone.\n      ask:\n'), of)
    expect(text).toMatch(/ {6}# Mind the tone\.\n {6}# 原文なし \(gone\):\n {6}# ask:\n {6}# {3}say:\n {6}# {5}[a-z]{6}: Translated\n/)
    expect(counts.gone).toBe(2)
    expect(refreshed(text, of).text).toBe(text)
  })
})

test('comments of a translator stay where they were', () => {
  const noted = complete
    .replace('title:\n', '# The title is a pun.\ntitle: # short\n')
    .replace(`${print.rings}: Translated`, `# on stage\n      ${print.rings}: Translated # twice`)
  expect(refreshed(noted).text).toBe(noted)
})

test.each([
  ['translates: late-delivery\nlanguage: en\ntitle: [\n', 'KD106'],
  ['translates: late-delivery\nlanguage: en\ntitle: A title\n', 'KD122'],
  ['translates: another\nlanguage: en\n', 'KD505'],
])('a broken file is refused with why: %j', (text, code) => {
  const result = refreshTranslation({ file, text }, scenario, 'en')
  expect(result.ok).toBe(false)
  expect(result.findings.map((finding) => finding.code)).toContain(code)
})

describe('whatever the scenario', () => {
  const entries = fc.tuple(arbitraryScenario(), arbitraryScenario())
  forAll('refreshing again changes nothing, and every text is counted once', 25, [entries], ([of, other]) => {
    const start = refreshed('', of)
    const total = (counts: typeof start.counts) => counts.current + counts.stale + counts.missing
    expect(refreshed(start.text, of)).toEqual(start)
    expect(total(start.counts)).toBe(textsOf(of).length)
    // Another scenario under the same name: as if nearly all of it had been written anew.
    const anew = { ...other, id: of.id, language: of.language }
    const after = refreshed(filled(start.text), anew)
    expect(total(after.counts)).toBe(textsOf(anew).length)
    expect(refreshed(after.text, anew).text).toBe(after.text)
    expect(formatFile({ file, text: after.text })).toEqual({ ok: true, text: after.text, changed: false })
    expect(after.findings.filter((finding) => finding.code !== 'KD504')).toEqual([])
  })
})
