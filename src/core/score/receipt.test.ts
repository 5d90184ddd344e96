import { describe, expect, test } from 'vitest'
import { aVisit } from '../../../tests/support/a-visit.ts'
import { anAttempt } from '../../../tests/support/an-attempt.ts'
import { sealVersion } from '../scenario/version.ts'
import { checkReceipt, type Receipt, receiptOf } from './receipt.ts'

const { version, attempt } = anAttempt(aVisit(), [
  { scene: 'door', choose: 'leave' },
  { scene: 'call', choose: 'ask' },
  { scene: 'offer', choose: 'both' },
])
const made = receiptOf(version, attempt)
if (!made.ok) throw new Error(made.reason)
const { receipt } = made

describe('a receipt', () => {
  test('states the ending and the scores', () => {
    expect(receipt.result).toMatchObject({ ending: 'settled', case: 'resolved', relationship: 'restored' })
    expect(receipt.result.axes.ownership).toMatchObject({ opportunities: 3 })
  })

  test('holds when recomputed, also after a journey as JSON', () => {
    expect(checkReceipt(version, JSON.parse(JSON.stringify(receipt)))).toEqual({ ok: true })
  })

  test('does not hold when its result was changed', () => {
    const better: Receipt = {
      ...receipt,
      result: { ...receipt.result, axes: { ...receipt.result.axes, empathy: { opportunities: 3, score: 100, level: 4 } } },
    }
    expect(checkReceipt(version, better)).toEqual({ ok: false, reason: 'differs', found: receipt.result })
    expect(checkReceipt(version, { ...receipt, result: { ...receipt.result, ending: 'parked' } })).toMatchObject({ reason: 'differs' })
  })

  test('does not hold when its decisions were changed', () => {
    const [first, , last] = attempt.decisions
    const decisions = [first, { scene: 'call', choose: 'prove', at: 0 }, last].flatMap((one) => one ?? [])
    expect(checkReceipt(version, { ...receipt, attempt: { ...attempt, decisions } })).toMatchObject({ reason: 'refused', n: 1 })
  })

  test('is not given before the end, nor for another version', () => {
    expect(receiptOf(version, { ...attempt, decisions: [] })).toEqual({ ok: false, reason: 'unfinished' })
    expect(receiptOf(sealVersion(aVisit({ title: '別' }), {}), attempt)).toEqual({ ok: false, reason: 'unknown-version' })
  })
})
