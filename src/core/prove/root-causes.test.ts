import { describe, expect, test } from 'vitest'
import { rootCauses, type Suspect } from './root-causes.ts'

const suspect = (
  told: string,
  rest: Partial<Record<'opens' | 'beyond', string[]>> & Omit<Partial<Suspect<string>>, 'opens' | 'beyond'> = {},
) => ({
  ...rest,
  told,
  opens: new Set(rest.opens),
  beyond: new Set(rest.beyond),
})

describe('of things out of reach', () => {
  test('what nothing else explains is told', () => {
    expect(rootCauses([suspect('line', { asked: 'hall' }), suspect('island', { place: 'island', opens: ['island'] })])).toEqual([
      'line',
      'island',
    ])
  })

  test('a place is explained by what would open it, over several steps', () => {
    const branch = suspect('branch', { asked: 'door', opens: ['hall'] })
    const hall = suspect('hall', { place: 'hall', opens: ['hall', 'stairs'] })
    const stairs = suspect('stairs', { place: 'stairs', opens: ['stairs'] })
    expect(rootCauses([stairs, hall, branch])).toEqual(['branch'])
  })

  test('a condition is explained by whatever would bring other worlds to where it is asked', () => {
    const choice = suspect('choice', { asked: 'door', beyond: ['hall'] })
    expect(rootCauses([choice, suspect('line', { asked: 'hall' }), suspect('other line', { asked: 'door' })])).toEqual([
      'choice',
      'other line',
    ])
  })

  test('what is asked in every scene is explained by whatever leads anywhere', () => {
    const interrupt = suspect('interrupt', { asked: 'everywhere' })
    expect(rootCauses([suspect('choice', { asked: 'door', beyond: ['hall'] }), interrupt])).toEqual(['choice'])
    expect(rootCauses([suspect('line', { asked: 'door' }), interrupt])).toEqual(['line', 'interrupt'])
  })

  test('where nothing can be decided, that explains what is never offered there', () => {
    expect(rootCauses([suspect('stuck', { blocks: 'door' }), suspect('choice', { asked: 'door' })])).toEqual(['stuck'])
  })

  test('what lacks the same thing in the same place is told once', () => {
    const lines = [1, 2].map((index) => suspect(`line ${index}`, { asked: 'hall', lacks: '{ has: memo }' }))
    const elsewhere = suspect('line 3', { asked: 'door', lacks: '{ has: memo }' })
    expect(rootCauses([...lines, elsewhere])).toEqual(['line 1', 'line 3'])
  })

  test('of things that may each be the reason for the other, the first is told', () => {
    const there = suspect('there', { asked: 'door', beyond: ['hall'] })
    const back = suspect('back', { asked: 'hall', beyond: ['door'] })
    expect(rootCauses([there, back])).toEqual(['there'])
    expect(rootCauses([back, there])).toEqual(['back'])
  })

  test('neither a loop nor a world without decisions is ever explained', () => {
    const everything = suspect('choice', { asked: 'door', opens: ['hall'], beyond: ['hall', 'door'] })
    expect(rootCauses([everything, suspect('loop'), suspect('stuck', { blocks: 'hall' })])).toEqual(['choice', 'loop', 'stuck'])
  })
})
