import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { brokenCase, soundCase } from '../../../tests/support/a-case.ts'
import { shippedScenario } from '../../../tests/support/shipped-scenarios.ts'
import { temporaryFolder } from '../../../tests/support/temporary-folder.ts'
import { testShell } from '../../../tests/support/test-shell.ts'
import { axes } from '../../core/scenario/axis.ts'
import { policies } from '../../core/verify/fixed-policy.ts'
import { prove } from '../../core/verify/prove.ts'
import { readingOf } from '../../core/verify/reading.ts'
import { catalogues } from '../../i18n/catalogue.ts'
import { run } from '../frame/run.ts'
import type { Shell } from '../frame/shell.ts'
import { reportWordsIn } from '../report/report-terms.ts'

const path = 'scenarios/not-my-department'

/** Runs the command line; what it wrote and told comes back with its status. */
async function kandokoro(argv: readonly string[], given: Partial<Pick<Shell, 'language' | 'folder' | 'columns'>> = {}) {
  const { shell, out, err } = testShell(given)
  const status = await run(argv, shell)
  return { status, out: out(), err: err() }
}

/** The row of a table in text that begins so, as its cells. */
function rowOf(text: string, start: string): string[] {
  const line = text.split('\n').find((one) => one.trimStart().startsWith(start))
  return (line ?? '').trim().split(/\s{2,}/)
}

describe('text', () => {
  test.each(['ja', 'en'] as const)('in %s has the figures of the proof', async (language) => {
    const { status, out, err } = await kandokoro(['report', path, '--language', 'ja'], { language })
    const page = await kandokoro(['report', path], { language })
    const words = reportWordsIn('ja')
    const { proof, explored, components } = prove(shippedScenario('not-my-department'))
    const reading = readingOf(explored, components)
    expect([status, err, page.status]).toEqual([0, '', 0])
    expect(rowOf(page.out, reportWordsIn(language).size.paths)[1]).toBe(proof.paths?.toLocaleString(language))
    expect(rowOf(page.out, reportWordsIn(language).size.worlds)[1]).toBe(proof.worlds.value.toLocaleString(language))
    expect(rowOf(out, words.reading.most)[1]).toBe(reading.paths?.most.amount.toLocaleString('ja'))
    const tenth = (value: number | undefined) => value?.toLocaleString('ja', { minimumFractionDigits: 1, maximumFractionDigits: 1 })
    for (const policy of policies) {
      const { mean } = proof.policies[policy]
      expect(rowOf(out, words.policies.names[policy]).slice(1)).toEqual(axes.map((axis) => tenth(mean[axis])))
    }
    const { endings } = shippedScenario('not-my-department')
    for (const [id, { title }] of Object.entries(endings)) {
      const ranges = proof.scores[0]?.byEnding[id]
      const shown = axes.map((axis) => ranges?.[axis]?.value).map((range) => `${rounded(range?.min)}〜${rounded(range?.max)}`)
      expect(rowOf(out, title).slice(1)).toEqual(shown)
    }
    for (const { axis } of axes.map((axis) => ({ axis }))) {
      const { fewest, most } = proof.scores[0]?.opportunities[axis] ?? {}
      expect(out).toMatch(new RegExp(`${catalogues.ja.rubric.axis[axis]} +${fewest} +${most}\\n`))
    }
  })

  test('has the scenes in the order in which random play meets them', async () => {
    const { proof } = prove(shippedScenario('not-my-department'))
    const { out } = await kandokoro(['report', path], { language: 'en' })
    const scenes = out.slice(out.indexOf(reportWordsIn('en').scenes.title)).split('\n')
    const visits = (id: string) => proof.random?.visits[id] ?? 0
    const shown = scenes.map((line) => line.trim().split(' ')[0] ?? '').filter((id) => id in shippedScenario('not-my-department').scenes)
    expect(shown).toHaveLength(Object.keys(shippedScenario('not-my-department').scenes).length)
    expect(shown.map(visits)).toEqual(shown.map(visits).toSorted((a, b) => b - a))
  })

  test.each([
    ['ja', 100],
    ['en', 100],
    ['ja', 60],
  ] as const)('in %s fits a terminal of %i columns', async (language, columns) => {
    const { out } = await kandokoro(['report', path], { language, columns })
    expect(Math.max(...out.split('\n').map((line) => stringWidth(line)))).toBeLessThanOrEqual(columns)
  })

  test('is in the language asked for, and counts the words of that one', async () => {
    const { out } = await kandokoro(['report', path, '--language', 'en'], { language: 'ja' })
    expect(out).toMatch(/^The proof of “.+”$/m)
    expect(out).toContain(reportWordsIn('en').reading.amount.words)
  })
})

describe('past the limit', () => {
  test('figures are bounds, and said to be', async () => {
    const { status, out, err } = await kandokoro(['report', path, '--limit', '300'], { language: 'en' })
    const { proof } = prove(shippedScenario('not-my-department'), { limit: 300 })
    const words = reportWordsIn('en')
    expect(status).toBe(3)
    expect(err).toContain('300')
    expect(rowOf(out, words.size.worlds)[1]).toBe(`at least ${proof.worlds.value}`)
    expect(rowOf(out, words.size.paths)[1]).toBe(words.unknown)
    expect(rowOf(out, words.scores.overall).slice(1)).toEqual(axes.map(() => expect.stringMatching(/^within /)))
    const endings = out.slice(out.indexOf(`■ ${words.endings.title}`), out.indexOf(`■ ${words.policies.title}`))
    expect(endings.split(/\s{2,}/)).toContain(words.notFound)
    expect(endings.split(/\s{2,}/)).not.toContain(words.no)
    expect(out).not.toContain(words.status.complete)
  })

  test('in Japanese as well', async () => {
    const { out } = await kandokoro(['report', path, '--limit', '300'])
    expect(rowOf(out, '状況 ')[1]).toMatch(/^少なくとも \d+$/)
    expect(rowOf(out, '全体').slice(1)).toEqual(axes.map(() => expect.stringMatching(/ 以内$/)))
  })

  test('nothing in the data is marked exact that is not', async () => {
    const { status, out } = await kandokoro(['report', path, '--limit', '300', '--format', 'json'])
    const written = JSON.parse(out)
    expect(status).toBe(3)
    expect(written).toMatchObject({
      complete: false,
      worlds: { exact: false },
      decisions: { exact: false },
      paths: null,
      lengths: null,
      random: null,
    })
    expect(written.endings.every(({ exact }: { exact: boolean }) => !exact)).toBe(true)
    expect(out).not.toContain('"exact": true')
  })
})

describe('json', () => {
  test('gives paths that attain the least and the greatest scores when they are played', { timeout: 30_000 }, async () => {
    const { out } = await kandokoro(['report', path, '--format', 'json'])
    const { scores } = JSON.parse(out)
    expect(scores.map(({ timers }: { timers: boolean }) => timers)).toEqual([false, true])
    for (const { overall } of scores) {
      for (const axis of axes) {
        const { min, max, minPath, maxPath } = overall[axis]
        for (const [to, score] of [
          [minPath, min],
          [maxPath, max],
        ]) {
          const attempt = JSON.parse((await kandokoro([...to.play, '--format', 'json'])).out)
          expect(attempt.scores[axis].score).toBeCloseTo(score, 9)
          expect(attempt.ending.id).toBe(to.ending)
        }
      }
    }
  })

  test('tells the paths as a decimal string', async () => {
    const { out } = await kandokoro(['report', path, '--format', 'json'])
    expect(JSON.parse(out).paths).toBe(prove(shippedScenario('not-my-department')).proof.paths?.toString())
  })
})

test('paths to play come with --paths alone', async () => {
  const plain = await kandokoro(['report', path])
  const { out } = await kandokoro(['report', path, '--paths'])
  expect(plain.out).not.toContain('kandokoro play')
  expect(out).toMatch(/^ {2}kandokoro play scenarios\/not-my-department --variant mail=\w+ --choices=[\w,+~-]+$/m)
})

test('a scenario with errors has its findings told in short, and no report', async () => {
  const folder = await temporaryFolder({ 'broken/scenario.yaml': brokenCase('broken').text })
  const { status, out, err } = await kandokoro(['report', 'broken'], { folder })
  expect([status, out]).toEqual([1, ''])
  expect(err).toMatch(new RegExp(`^broken/scenario\\.yaml:${brokenCase('broken').line}:\\d+ .*KD\\d+`, 'm'))
})

test('a language without translation is refused', async () => {
  const folder = await temporaryFolder({ 'sound/scenario.yaml': soundCase('sound') })
  const { status, err } = await kandokoro(['report', 'sound', '--language', 'ja'], { folder })
  expect(status).toBe(2)
  expect(err.trim().split('\n')).toHaveLength(1)
})

const rounded = (value = Number.NaN) => value.toLocaleString('ja', { maximumFractionDigits: 1 })
