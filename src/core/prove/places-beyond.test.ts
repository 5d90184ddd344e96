import { expect, test } from 'vitest'
import { aVisit } from '../../../tests/support/a-visit.ts'
import { placesBeyond } from './places-beyond.ts'

const sorted = (places: Iterable<string>) => [...places].sort()

test('beyond a scene lies all that its ways lead on to, and where interrupts lead', () => {
  expect(sorted(placesBeyond(aVisit(), ['offer']))).toEqual(['call', 'lost', 'offer', 'parked', 'settled'])
})

test('nothing lies beyond an ending', () => {
  expect(sorted(placesBeyond(aVisit(), ['parked']))).toEqual(['parked'])
})

test('other places than those that count are not gone through', () => {
  expect(sorted(placesBeyond(aVisit(), ['door'], (place) => place !== 'call'))).toEqual(['door', 'note'])
})
