import { expect, test } from 'vitest'
import { aVisit, writtenVisit } from '../../../tests/support/a-visit.ts'
import { conditionalsIn } from './conditionals.ts'

const note = writtenVisit.scenes.note!
const visit = aVisit({
  scenes: {
    ...writtenVisit.scenes,
    note: {
      ...note,
      compose: {
        ...note.compose!,
        parts: { ...note.compose!.parts, phone: { text: '連絡先', when: { has: 'card' }, because: '連絡できる。' } },
        goto: [{ when: { knows: 'exposed' }, to: 'lost' }, { to: 'call' }],
      },
    },
  },
  endings: {
    ...writtenVisit.endings,
    lost: { ...writtenVisit.endings.lost!, lines: [{ sato: '「ひどい」', when: { knows: 'exposed' } }] },
  },
})

test('all that has a condition is found, where it is asked, in the order of the file', () => {
  expect(conditionalsIn(visit).map(({ kind, id, place }) => `${kind} ${id} ${place ?? '*'}`)).toEqual([
    'paper reply *',
    'calm calm *',
    'interrupt late *',
    'part phone note',
    'branch lost note',
    'line 「在宅していたはずですが」 call',
    'line 「病院だったんです」 call',
    'choice prove call',
    'branch lost call',
    'line 「ひどい」 lost',
  ])
})

test('each is found at its place in the file', () => {
  const paths = conditionalsIn(visit).map(({ path }) => path.join('.'))
  expect(paths.slice(2, 5)).toEqual(['interrupts.late.when', 'scenes.note.compose.parts.phone.when', 'scenes.note.compose.goto.0.when'])
  expect(paths.at(-1)).toBe('endings.lost.lines.0.when')
})

test('what leads on says where to, and a branch what comes after it', () => {
  const named = (name: string) => conditionalsIn(visit).find(({ kind, id, place }) => `${kind} ${id} ${place ?? '*'}` === name)
  expect(named('choice prove call')?.leadsTo).toEqual(['lost', 'offer'])
  expect(named('part phone note')?.leadsTo).toEqual(['lost', 'call'])
  expect(named('interrupt late *')?.leadsTo).toEqual(['call'])
  expect(named('branch lost call')).toMatchObject({ leadsTo: ['lost'], later: [{ to: 'offer' }] })
  expect(named('line 「ひどい」 lost')?.leadsTo).toEqual([])
})
