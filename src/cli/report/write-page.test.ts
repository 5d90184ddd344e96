import { describe, expect, test } from 'vitest'
import { aHostileVisit, hostileTexts } from '../../../tests/support/a-hostile-visit.ts'
import { aVisit, writtenVisit } from '../../../tests/support/a-visit.ts'
import { testShell } from '../../../tests/support/test-shell.ts'
import type { Scenario } from '../../core/scenario/scenario.ts'
import { sealVersion } from '../../core/scenario/version.ts'
import { prove } from '../../core/verify/prove.ts'
import { readingOf } from '../../core/verify/reading.ts'
import { htmlPage } from './html-page.ts'
import { reportJson } from './report-json.ts'
import { reportTerms, reportWordsIn } from './report-terms.ts'
import { setPage } from './set-page.ts'
import { subjectOf } from './subject.ts'
import { writePage } from './write-page.ts'

function reported(scenario: Scenario, language: 'ja' | 'en' = 'ja') {
  const proven = prove(scenario)
  const subject = subjectOf('visit', sealVersion(scenario, {}), proven, readingOf(proven.explored, proven.components))
  const page = writePage(subject, reportTerms(language), false)
  const marked = testShell({
    paint: {
      bold: (text) => text,
      dim: (text) => text,
      red: (text) => text,
      green: (text) => text,
      yellow: (text) => `!${text}!`,
      blue: (text) => text,
    },
  })
  return { proof: proven.proof, text: setPage(page, marked.shell), html: htmlPage(page), json: JSON.parse(reportJson(subject)) }
}

const say = { say: 'はい', because: '理由' }

/** So many scenes in a row with two options each, which go on alike but are rated differently. */
function aRow(length: number): Scenario {
  const to = (index: number) => (index + 1 === length ? 'settled' : `s${index + 1}`)
  const scenes = Array.from({ length }, (_, index) => [
    index === 0 ? 'door' : `s${index}`,
    { choose: { a: { ...say, rate: { empathy: index % 5 }, goto: to(index) }, b: { ...say, rate: { empathy: 2 }, goto: to(index) } } },
  ])
  return aVisit({ interrupts: {}, variants: {}, papers: {}, scenes: Object.fromEntries(scenes) })
}

describe('numbers of paths', () => {
  test('are grouped up to twenty digits', () => {
    expect(reported(aRow(60)).text).toContain('1,152,921,504,606,846,976')
  })

  test('are told by their magnitude beyond, and in full in the data', () => {
    const { text, json } = reported(aRow(80))
    expect(text).toContain('約 1.2×10^24（25桁')
    expect(json.paths).toBe((2n ** 80n).toString())
  })
})

test('a policy that scores above 60 is marked, one that does not is not', () => {
  const { text, proof } = reported(aVisit())
  const line = (name: string) => text.split('\n').find((one) => one.trimStart().startsWith(name)) ?? ''
  expect(proof.policies.first.mean.ownership).toBeGreaterThan(60)
  expect(line('いつも最初')).toMatch(/!\d+\.\d\*!/)
  expect(proof.policies.last.mean.ownership ?? 0).toBeLessThan(60)
  expect(line('いつも最後')).not.toContain('*')
  expect(text).toContain(reportWordsIn('ja').policies.high({ threshold: 60 }))
})

test('an axis without a score has none, and opportunities below three are marked', () => {
  const { text, json } = reported(aVisit())
  expect(json.scores[0].overall.negotiation).toBeNull()
  expect(text).toContain(reportWordsIn('ja').scores.notScored)
  expect(text).toMatch(/^ +交渉 +!\d\*! /m)
})

test('loops are shown, and what they make undefined is not told', () => {
  const choose = { again: { ...say, goto: 'door' }, on: { ...say, goto: 'note' } }
  const { text, json } = reported(aVisit({ interrupts: {}, scenes: { ...writtenVisit.scenes, door: { choose } } }), 'en')
  const words = reportWordsIn('en')
  expect(text).toMatch(/^ +door\/again +1 +yes$/m)
  expect(text).toContain(words.scenes.unknownLoops)
  expect(text).toContain(words.opportunities.unknownLoops)
  expect(text.replace(/[\s!]+/g, ' ')).toContain(words.status.loops)
  expect(json).toMatchObject({ complete: true, paths: null, reading: { fewest: null, most: null }, worlds: { exact: true } })
  expect(json.scores[0].overall.ownership.exact).toBe(false)
})

test('bounds of scores are rounded outwards', () => {
  const { figures } = reportTerms('en')
  expect(figures.range({ value: { min: 33.38, max: 66.62 }, exact: false }).text).toBe('within 33.3–66.7')
  expect(figures.range({ value: { min: 33.38, max: 99.99 }, exact: true }).text).toBe('33.4–99.9')
})

test('what can hardly happen is not told as impossible', () => {
  const { figures } = reportTerms('en')
  expect([0, 0.0001, 0.5, 0.9999, 1].map(figures.chance)).toEqual(['0.0%', '< 0.1%', '50.0%', '> 99.9%', '100.0%'])
})

describe('html', () => {
  test.each(hostileTexts)('takes %j as text', (hostile) => {
    const { html } = reported(aHostileVisit(hostile))
    const plain = reported(aVisit()).html
    const tags = (text: string) => text.replace(/<svg.*?<\/svg>/g, '').match(/<\/?[a-z][^\s>]*/g)
    // The same elements as with harmless texts: nothing in a text has become markup.
    expect(new Set(tags(html))).toEqual(new Set(tags(plain)))
    expect(html.match(/<\/?t[rdh]\b/g)?.length).toBe(plain.match(/<\/?t[rdh]\b/g)?.length)
  })

  test.each(['ja', 'en'] as const)('in %s has a language, captions and heads of rows and columns, and needs nothing else', (language) => {
    const { html } = reported(aVisit(), language)
    expect(html).toContain(`<html lang="${language}">`)
    expect(html).not.toMatch(/<script|https?:|url\(|@import|\ssrc=|\shref=/)
    for (const table of html.match(/<table>.*?<\/table>/gs) ?? []) {
      expect(table).toMatch(/<caption id="[\w-]+">[^<]+<\/caption>/)
      expect(table).not.toMatch(/<th\b(?! scope="(col|row)")/)
      const rows = table.match(/<tr>.*?<\/tr>/gs) ?? []
      expect(new Set(rows.map((row) => row.match(/<t[dh]/g)?.length)).size).toBe(1)
    }
    const ids = html.match(/\sid="[^"]+"/g) ?? []
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, id] of html.matchAll(/aria-labelledby="([^"]+)"/g)) expect(ids).toContain(` id="${id}"`)
  })

  test('marks what is quoted in another language', () => {
    expect(reported(aVisit(), 'en').html).toContain('<th scope="row" lang="ja">持ち越し</th>')
    expect(reported(aVisit(), 'ja').html).not.toContain(' lang="ja">持ち越し')
  })
})

test('text for a terminal holds nothing that would move its cursor', () => {
  expect(reported(aHostileVisit('a\u001b[2Jb\u009b\tc\u202e')).text).not.toMatch(/[^\P{Cc}\n]|\u202e/u)
})
