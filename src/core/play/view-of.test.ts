import { describe, expect, test } from 'vitest'
import { aScenario } from '../../../tests/support/a-scenario.ts'
import { aVisit } from '../../../tests/support/a-visit.ts'
import { anAttempt } from '../../../tests/support/an-attempt.ts'
import { inLanguage, sealVersion } from '../scenario/version.ts'
import type { Decision } from '../step/decision.ts'
import type { Attempt } from './attempt.ts'
import { viewOf } from './view-of.ts'

const visit = aVisit()
// The seeds that draw each circumstance of the visit.
const forgot = 'seed-1'
const hospital = 'seed-4'
const viewAfter = (decisions: Decision[], given: Partial<Attempt> = {}, scenario = visit) => {
  const { attempt, replayed } = anAttempt(scenario, decisions, given)
  return viewOf(scenario, attempt, replayed)
}
const wait = { scene: 'door', choose: 'wait' }
const note = { scene: 'note', compose: ['phone', 'time'] }
const leave = { scene: 'door', choose: 'leave' }

describe('the view at the start', () => {
  test('shows what may be seen and nothing more', () => {
    expect(viewAfter([])).toEqual({
      scenario: { id: 'visit', title: '不在の訪問', channel: 'visit', language: 'ja' },
      scene: 'door',
      taken: 0,
      lines: [
        { id: '0.0', kind: 'narration', text: '応答はない。' },
        { id: '0.1', kind: 'speech', speaker: 'tamura', name: '田村さん', text: 'お約束の時刻ですよね……。' },
      ],
      sceneFrom: 0,
      customer: { id: 'sato', name: '佐藤様', role: 'お客様', mood: 'displeased', anger: 0.6, meter: 'anger' },
      meters: [{ id: 'anger', label: '怒り', value: 60, min: 0, max: 100 }],
      clock: { now: 840, label: 'お約束の時刻' },
      items: [{ id: 'card', label: '名刺' }],
      facts: [],
      papers: [{ id: 'log', title: '訪問記録', text: '14:00 訪問' }],
      prompt: { kind: 'choose', options: expect.arrayContaining([{ id: 'leave', kind: 'say', text: '戻りましょう。' }]) },
    })
  })

  test('never holds the answer key', () => {
    const written = JSON.stringify([viewAfter([]), viewAfter([wait]), viewAfter([wait, note]), viewAfter([leave])])
    for (const secret of ['because', 'rate', 'worth', 'moves', 'goto', 'effect', 'variant', 'trust', '待った事実', '記録になる']) {
      expect(written).not.toContain(secret)
    }
  })
})

describe('the prompt', () => {
  test('shows options in the order that the seed draws, the same on every look', () => {
    const orders = ['a', 'b', 'c', 'd', 'e', 'f'].map((seed) => {
      const { prompt } = viewAfter([], { seed })
      return prompt?.kind === 'choose' ? prompt.options.map(({ id }) => id).join() : ''
    })
    expect(new Set(orders).size).toBeGreaterThan(1)
    expect(viewAfter([], { seed: 'a' })).toEqual(viewAfter([], { seed: 'a' }))
  })

  test('keeps the parts of a document in their order', () => {
    expect(viewAfter([wait]).prompt).toEqual({
      kind: 'compose',
      as: 'memo',
      title: '訪問のご連絡',
      to: '佐藤様',
      atLeast: 1,
      atMost: 2,
      parts: [
        { id: 'time', text: '訪問日時' },
        { id: 'details', text: '苦情の内容' },
        { id: 'phone', text: '連絡先' },
      ],
    })
  })

  test('offers only what may be chosen in this world', () => {
    const ids = (decisions: Decision[]) => {
      const { prompt } = viewAfter(decisions)
      return prompt?.kind === 'choose' ? prompt.options.map(({ id }) => id).sort() : []
    }
    expect(ids([leave])).toEqual(['ask', 'push'])
    expect(ids([wait, note])).toEqual(['ask', 'prove', 'push'])
  })

  test('hints only in guided practice', () => {
    expect(viewAfter([], { guided: true }).prompt).toHaveProperty('hint')
    expect(viewAfter([]).prompt).not.toHaveProperty('hint')
  })

  test('lets a moment pass only with timers', () => {
    expect(viewAfter([leave], { timers: true }).prompt).toHaveProperty('silenceAfter', 30)
    expect(viewAfter([leave]).prompt).not.toHaveProperty('silenceAfter')
  })
})

describe('the transcript', () => {
  test('keeps what was said, done and written, in the order of the document', () => {
    const { lines, sceneFrom } = viewAfter([wait, note], { seed: forgot })
    expect(lines.slice(2)).toEqual([
      { id: '0.you', kind: 'done', text: '30分待つ。' },
      { id: '1.0', kind: 'narration', text: 'メモを書く。' },
      { id: '1.you', kind: 'document', as: 'memo', title: '訪問のご連絡', to: '佐藤様', parts: ['訪問日時', '連絡先'] },
      { id: '2.0', kind: 'speech', speaker: 'sato', name: '佐藤様', mood: 'cold', text: '「在宅していたはずですが」' },
    ])
    expect(sceneFrom).toBe(5)
  })

  test('shows the lines that hold in this world, in the mood that the meter gives where the line names none', () => {
    expect(viewAfter([leave], { seed: hospital }).lines.at(-1)).toMatchObject({ id: '1.1', mood: 'angry', text: '「病院だったんです」' })
  })

  test('notes a silence', () => {
    const { lines } = viewAfter([leave, { scene: 'call', silence: true }], { timers: true })
    expect(lines).toContainEqual({ id: '1.you', kind: 'silence' })
  })

  test('ends with the lines of the ending and asks nothing more', () => {
    const view = viewAfter([leave, { scene: 'call', choose: 'push' }])
    expect(view).toMatchObject({ prompt: null, ending: { id: 'lost', title: '決裂' } })
    expect(view.lines.at(-1)).toMatchObject({ id: '2.0', text: '電話が切れた。' })
  })

  test('keeps its ids in another language', () => {
    const version = sealVersion(visit, { en: { 'scenes.door.choose.wait.do': 'Wait half an hour.' } })
    const { attempt, replayed } = anAttempt(visit, [wait])
    const english = viewOf(inLanguage(version, 'en'), attempt, replayed)
    expect(english.lines.map(({ id }) => id)).toEqual(viewAfter([wait]).lines.map(({ id }) => id))
    expect(english.lines[2]).toMatchObject({ text: 'Wait half an hour.' })
  })
})

describe('what the world shows', () => {
  test('gains items, facts and papers', () => {
    const view = viewAfter([leave, { scene: 'call', choose: 'ask' }])
    expect(view.facts).toEqual([{ id: 'reason', label: '不在の理由' }])
    expect(view.papers.map(({ id }) => id)).toEqual(['log', 'reply'])
    expect(view.customer).toMatchObject({ mood: 'concerned', anger: 0.45 })
  })

  test('hides hidden facts', () => {
    expect(viewAfter([wait, { scene: 'note', compose: ['details'] }]).facts).toEqual([])
  })

  test('keeps the number of a hidden meter back, but not the face', () => {
    const hidden = aScenario({ meters: { anger: { label: '怒り', start: 60, shown: false } } })
    const { customer, meters } = viewAfter([], {}, hidden)
    expect(customer).toEqual({ id: 'sato', name: '佐藤様', mood: 'displeased' })
    expect(meters).toEqual([])
  })

  test('gives a customer without a meter the mood in which they last spoke', () => {
    const unmetered = aScenario({ cast: { you: { name: 'あなた' }, sato: { name: '佐藤様' } } })
    expect(viewAfter([], {}, unmetered).customer.mood).toBe('angry')
  })
})
