import type { Mutation } from './mutation.ts'

/** A translation that does not keep up with its scenario. */
export const translationSlips: readonly Mutation[] = [
  {
    slip: 'a line without translation',
    case: 'absent-customer',
    file: 'en.yaml',
    edits: [
      {
        in: 'scenes.doorstep.lines',
        from: '\n      svvgjv: You have rung the bell twice. No answer. His phone goes to the answering machine.',
        to: '',
      },
    ],
    code: 'KD503',
    at: { file: 'en.yaml', in: 'scenes.doorstep.lines' },
    names: ['scenes.doorstep.lines', 'svvgjv'],
    says: ['訳がありません', 'is not translated'],
  },
  {
    slip: 'a text that changed after it was translated',
    case: 'once-calm',
    edits: [{ in: 'scenes.arrival.lines', from: '裏返しに置いてある', to: '伏せて置いてある' }],
    code: 'KD502',
    at: { file: 'en.yaml', in: 'scenes.arrival.lines', line: 'face down' },
    names: ['伏せて置いてある'],
    says: ['元の文が変わりました', 'has changed'],
  },
  {
    slip: 'a line that was taken out of the scenario only',
    case: 'not-my-department',
    edits: [{ in: 'scenes.rage.lines', from: '\n      - 受話器の向こうで、書類を閉じる音がする。', to: '' }],
    code: 'KD508',
    at: { file: 'en.yaml', in: 'scenes.rage.lines', line: 'snapped shut' },
    says: ['この訳に当たる文はもうありません', 'No text of the scenario'],
  },
  {
    slip: 'a translation under a misspelt scene',
    case: 'endless-call',
    file: 'en.yaml',
    edits: [{ in: 'scenes', from: '  after-hour:', to: '  after-hours:' }],
    code: 'KD501',
    names: ['after-hours', 'after-hour'],
    says: ['のことではありませんか', 'Do you mean'],
  },
  {
    slip: 'the translation of another case',
    case: 'usual-apology',
    file: 'en.yaml',
    edits: [{ from: 'translates: usual-apology', to: 'translates: once-calm' }],
    code: 'KD505',
    names: ['once-calm', 'usual-apology'],
    says: ['翻訳とありますが', 'This translates'],
  },
]
