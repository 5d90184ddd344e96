import type { Mutation } from './mutation.ts'

/** Loops, and worlds from which there is no way on. */
export const waySlips: readonly Mutation[] = [
  {
    slip: 'a document leads back to itself, so that nothing comes after it',
    case: 'absent-customer',
    edits: [{ in: 'scenes.memo.compose', from: 'goto: morning', to: 'goto: memo' }],
    code: 'KD232',
    names: ['memo → memo'],
    says: ['何度でも繰り返せる', 'repeated for ever'],
  },
  {
    slip: 'every choice of a scene leads back to it',
    case: 'not-my-department',
    edits: [
      { in: 'scenes.rage.choose.retract', from: 'goto: rage-low', to: 'goto: rage' },
      { in: 'scenes.rage.choose.explain', from: 'goto: dead-line', to: 'goto: rage' },
      { in: 'scenes.rage.choose.not-mine', from: 'goto: dead-line', to: 'goto: rage' },
    ],
    code: 'KD231',
    at: { in: 'scenes.rage.choose.explain', line: 'goto: rage' },
    names: ['rage → rage'],
    says: ['どの結末にも出られません', 'no ending can be reached'],
  },
  {
    slip: 'a choice leads back to where it is made',
    case: 'absent-customer',
    edits: [{ in: 'scenes.told-forgot.choose.face', from: 'goto: remedy', to: 'goto: told-forgot' }],
    code: 'KD232',
    names: ['told-forgot → told-forgot'],
    says: ['何度でも繰り返せる', 'repeated for ever'],
  },
  {
    slip: 'a choice leads back to an earlier scene',
    case: 'endless-call',
    edits: [{ in: 'scenes.after-hour.choose.alone', from: 'goto: drain', to: 'goto: hour' }],
    code: 'KD232',
    names: ['hour → after-hour → hour'],
    says: ['何度でも繰り返せる', 'repeated for ever'],
  },
  {
    slip: 'a choice that moves nothing but the clock leads back to where it is made',
    case: 'absent-customer',
    edits: [{ in: 'scenes.half-hour.choose.photo', from: 'goto: memo', to: 'goto: half-hour' }],
    code: 'KD232',
    names: ['half-hour → half-hour'],
    says: ['何度でも繰り返せる', 'repeated for ever'],
  },
  {
    slip: 'a document asks for more parts than are always there',
    case: 'usual-apology',
    edits: [{ in: 'scenes.report.compose.pick', from: '{ atLeast: 3, atMost: 6 }', to: '{ atLeast: 8, atMost: 9 }' }],
    code: 'KD233',
    at: { in: 'scenes.report', line: 'compose:' },
    names: ['→'],
    says: ['何も選べない', 'nothing can be chosen'],
  },
  {
    slip: 'every choice of a scene has a condition that may fail',
    case: 'usual-apology',
    edits: [
      { in: 'scenes.enough.choose.open-books', from: 'rate: {', to: 'when: { has: plug }\n        rate: {' },
      { in: 'scenes.enough.choose.plead', from: 'rate: {', to: 'when: { has: plug }\n        rate: {' },
      { in: 'scenes.enough.choose.bow-out', from: 'rate: {', to: 'when: { has: plug }\n        rate: {' },
    ],
    code: 'KD233',
    at: { in: 'scenes.enough', line: 'choose:' },
    names: ['→'],
    says: ['何も選べない', 'nothing can be chosen'],
  },
]

/** Ways back that consume something bounded, and are no fault: nothing may be found. */
export const legalLoops: readonly Pick<Mutation, 'slip' | 'case' | 'edits'>[] = [
  {
    slip: 'back to the records after a call that can be made only while the charger is plugged in',
    case: 'usual-apology',
    edits: [{ in: 'scenes.search.choose.call-again', from: 'goto: report', to: 'goto: search' }],
  },
  {
    slip: 'back to an earlier scene, a little angrier every time, until the visit is over',
    case: 'once-calm',
    edits: [{ in: 'scenes.unasked.choose.press-on', from: 'goto: contract-hard', to: 'goto: pressed' }],
  },
  {
    slip: 'taking pictures for as long as it is light',
    case: 'absent-customer',
    edits: [
      { in: 'scenes.half-hour.choose.photo', from: 'rate: {', to: 'when: { clock: { before: "16:00" } }\n        rate: {' },
      { in: 'scenes.half-hour.choose.photo', from: 'goto: memo', to: 'goto: half-hour' },
    ],
  },
]
