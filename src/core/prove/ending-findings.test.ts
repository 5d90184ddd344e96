import { describe, expect, test } from 'vitest'
import { aVisit, writtenVisit } from '../../../tests/support/a-visit.ts'
import { provable } from '../../../tests/support/provable.ts'
import type { Scenario, WrittenScenario } from '../scenario/scenario.ts'
import { prove } from '../verify/prove.ts'
import { endingFindings } from './ending-findings.ts'

const found = (scenario: Scenario, limit?: number) =>
  endingFindings(prove(scenario, limit === undefined ? {} : { limit }), provable(scenario).source)

const { offer, call } = writtenVisit.scenes
type Goto = NonNullable<NonNullable<typeof offer>['choose']>[string]['goto']
/** The visit in which the last scene’s two choices lead on as given. */
const leading = (both: Goto, rule: Goto, overrides: Partial<WrittenScenario> = {}) =>
  aVisit({
    scenes: {
      ...writtenVisit.scenes,
      offer: { ...offer!, choose: { both: { ...offer!.choose!.both!, goto: both }, rule: { ...offer!.choose!.rule!, goto: rule } } },
    },
    ...overrides,
  })
const onlyIf = (why: string, to: string, otherwise: string): Goto => [{ when: { variant: { why } }, to }, { to: otherwise }]

test('where every ending can be had under every circumstance, nothing is told', () => {
  expect(found(aVisit())).toEqual([])
})

test('an ending that some circumstance keeps out of reach is told, with the circumstance', () => {
  expect(found(leading(onlyIf('forgot', 'settled', 'parked'), 'parked'))).toMatchObject([
    {
      code: 'KD242',
      severity: 'note',
      place: { path: ['endings', 'settled'] },
      parameters: { ending: 'settled', variants: ['why=hospital'] },
    },
  ])
})

test('an ending that is out of reach altogether is not told here', () => {
  expect(found(leading('parked', 'parked'))).toEqual([])
})

test('an ending that only silence leads to is told', () => {
  const quiet = { ...writtenVisit.endings.parked!, title: '沈黙' }
  const scenes = { ...writtenVisit.scenes, call: { ...call!, silence: { ...call!.silence!, goto: 'quiet' } } }
  expect(found(aVisit({ scenes, endings: { ...writtenVisit.endings, quiet } }))).toMatchObject([
    { code: 'KD244', place: { path: ['endings', 'quiet'] }, parameters: { id: 'quiet' } },
  ])
})

describe('a circumstance', () => {
  test('under which nothing good can come of it is told', () => {
    const endings = { ...writtenVisit.endings, parked: { ...writtenVisit.endings.parked!, relationship: 'damaged' as const } }
    const findings = found(leading(onlyIf('forgot', 'settled', 'parked'), 'parked', { endings }))
    expect(findings.map(({ code }) => code)).toEqual(['KD242', 'KD243'])
    expect(findings[1]).toMatchObject({
      place: { path: ['variants', 'why', 'hospital'] },
      parameters: { variant: 'why=hospital', kind: 'good' },
    })
  })

  test('under which nothing bad can come of it is told', () => {
    const { ask, prove: proof, push } = call!.choose!
    const choose = {
      ask: ask!,
      prove: { ...proof!, goto: 'offer' },
      push: { ...push!, goto: onlyIf('forgot', 'lost', 'offer') },
    }
    const findings = found(aVisit({ scenes: { ...writtenVisit.scenes, call: { ...call!, choose } } }))
    expect(findings.map(({ code }) => code)).toEqual(['KD242', 'KD243'])
    expect(findings[1]).toMatchObject({ parameters: { variant: 'why=hospital', kind: 'bad' } })
  })

  test('makes no difference where all endings are as good', () => {
    const kept = { case: 'ongoing', relationship: 'kept' } as const
    const endings = Object.fromEntries(Object.entries(writtenVisit.endings).map(([id, ending]) => [id, { ...ending, ...kept }]))
    expect(found(aVisit({ endings }))).toEqual([])
  })
})

test('nothing is told of what was not explored to the end', () => {
  expect(found(leading(onlyIf('forgot', 'settled', 'parked'), 'parked'), 3)).toEqual([])
})
