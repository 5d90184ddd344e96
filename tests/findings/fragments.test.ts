import { describe, expect, test } from 'vitest'
import { withFragment, without } from './fragments.ts'

const base = `title: a
scenes:
  call:
    lines:
      - one
    choose:
      ask:
        say: first
        goto: end
      wait:
        say: second
        goto: end
endings:
  end: { title: b }
`
const merged = (fragment: string) => withFragment(base, fragment).split('\n')

describe('a fragment', () => {
  test('that says the same changes nothing', () =>
    expect(withFragment(base, 'title: a\nscenes:\n  call:\n    lines:\n      - one')).toBe(base))

  test('replaces an entry in its place and leaves its neighbours', () => {
    expect(withFragment(base, 'scenes:\n  call:\n    choose:\n      ask:\n        say: new')).toBe(
      base.replace('        say: first\n        goto: end\n', '        say: new\n'),
    )
  })

  test('keeps a key that it has twice, and what no key could be', () => {
    expect(merged('title: x\ntitle: y\n---').slice(0, 4)).toEqual(['title: x', 'title: y', '---', 'scenes:'])
    expect(merged('endings:\n\tend: x').slice(-4)).toEqual(['endings:', '\tend: x', '  end: { title: b }', ''])
  })

  test('adds what the base has not behind its last entry', () => {
    expect(merged('phrases:\n  a: b').slice(-3)).toEqual(['phrases:', '  a: b', ''])
    expect(merged('endings:\n  other: c').slice(-3)).toEqual(['  end: { title: b }', '  other: c', ''])
  })
})

test('an entry can be taken away, which must be there', () => {
  expect(without(base, ['scenes.call.choose.wait'])).toBe(base.replace('      wait:\n        say: second\n        goto: end\n', ''))
  expect(without(base, ['title', 'endings'])).not.toMatch(/title|endings/)
  expect(() => without(base, ['scenes.calls'])).toThrow('calls')
})
