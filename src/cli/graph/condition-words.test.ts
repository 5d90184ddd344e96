import { expect, test } from 'vitest'
import { aVisit } from '../../../tests/support/a-visit.ts'
import { condition } from '../../core/scenario/condition.ts'
import { conditionWords } from './condition-words.ts'

const japanese = (written: unknown) => conditionWords(aVisit(), condition.parse(written))
const english = (written: unknown) => conditionWords({ ...aVisit(), language: 'en' }, condition.parse(written))

test.each([
  [{ anger: { atLeast: 50 }, has: 'memo' }, '「訪問メモ」あり ∧ 怒り ≥ 50'],
  [{ anger: { atMost: 45 } }, '怒り ≤ 45'],
  [{ anger: { atLeast: 20, atMost: 45 } }, '20 ≤ 怒り ≤ 45'],
  [{ anger: { atLeast: 0, atMost: 0 } }, '怒り = 0'],
  [{ knows: 'reason' }, '「不在の理由」を把握'],
  [{ variant: { why: 'hospital' } }, '事情「急な通院」'],
  [{ clock: { after: '15:00' } }, '時刻 ≥ 15:00'],
  [{ clock: { before: '+1d 09:00' } }, '時刻 < 1日後の09:00'],
  [{ clock: { after: '09:00', before: '+2d 10:30' } }, '09:00 ≤ 時刻 < 2日後の10:30'],
  [{ not: { has: 'memo' } }, '¬(「訪問メモ」あり)'],
  [{ any: [{ has: 'memo' }, { has: 'card' }] }, '「訪問メモ」あり ∨ 「名刺」あり'],
  [{ any: [{ has: ['memo', 'card'] }, { knows: 'reason' }] }, '(「訪問メモ」あり ∧ 「名刺」あり) ∨ 「不在の理由」を把握'],
  [{ all: [{ any: [{ has: 'memo' }] }, { has: 'card' }] }, '「訪問メモ」あり ∧ 「名刺」あり'],
])('%j reads %s', (written, words) => {
  expect(japanese(written)).toBe(words)
})

test('speaks the language of the scenario', () => {
  expect(english({ has: 'memo', variant: { why: 'forgot' }, clock: { after: '+1d 09:00' } })).toBe(
    'has “訪問メモ” ∧ circumstance “お忘れだった” ∧ time ≥ 09:00 on day +1',
  )
})

test('calls what has no label by its id', () => {
  expect(conditionWords({ ...aVisit(), items: {} }, { kind: 'has', item: 'memo' })).toBe('「memo」あり')
})
