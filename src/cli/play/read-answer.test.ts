import { describe, expect, it } from 'vitest'
import type { Prompt } from '../../core/play/view.ts'
import { playWords as words } from '../../i18n/ja/cli/play.ts'
import { readAnswer } from './read-answer.ts'

const choose: Prompt = {
  kind: 'choose',
  options: [
    { id: 'ask', kind: 'say', text: '伺えますか' },
    { id: 'leave', kind: 'do', text: '席を立つ' },
  ],
}
const compose: Prompt = {
  kind: 'compose',
  as: 'memo',
  title: 'メモ',
  atLeast: 2,
  atMost: 3,
  parts: ['time', 'who', 'why', 'how'].map((id) => ({ id, text: id })),
}
const read = (typed: string, prompt: Prompt = choose) => readAnswer(typed, 'scene', prompt, words)

describe('where one is chosen', () => {
  it.each(['2', ' 2 ', '２'])('takes the option with the number typed: %j', (typed) => {
    expect(read(typed)).toEqual({ scene: 'scene', choose: 'leave' })
  })
  it.each([
    ['3', words.outOfRange({ given: 3, least: 1, most: 2 })],
    ['0', words.outOfRange({ given: 0, least: 1, most: 2 })],
    ['1 2', words.onlyOne],
    ['', words.notANumber({ given: '' })],
    ['-1', words.notANumber({ given: '-1' })],
    ['1.5', words.notANumber({ given: '1.5' })],
    ['toString', words.notANumber({ given: 'toString' })],
  ])('tells in one line what is wrong with %j', (typed, mistake) => {
    expect(read(typed)).toEqual({ mistake })
  })
  it.each([
    ['?', 'help'],
    ['？', 'help'],
    ['P', 'papers'],
    ['ｕ', 'undo'],
    ['q', 'quit'],
  ])('knows %s', (typed, answer) => {
    expect(read(typed)).toBe(answer)
  })
  it('takes 0 for silence only where it is offered', () => {
    expect(read('0', { ...choose, silenceAfter: 20 })).toEqual({ scene: 'scene', silence: true })
    expect(read('9', { ...choose, silenceAfter: 20 })).toEqual({ mistake: words.outOfRange({ given: 9, least: 0, most: 2 }) })
  })
})

describe('where a document is composed', () => {
  it.each(['1 3', '3,1', '１、３', ' 1 , 3 '])('takes numbers however they are separated: %j', (typed) => {
    const answer = read(typed, compose) as unknown as { compose: string[] }
    expect(answer.compose.toSorted()).toEqual(['time', 'why'])
  })
  it.each([
    ['1', words.howMany({ count: 1, atLeast: 2, atMost: 3 })],
    ['1 2 3 4', words.howMany({ count: 4, atLeast: 2, atMost: 3 })],
    ['1 1', words.numberTwice({ given: 1 })],
    ['1 5', words.outOfRange({ given: 5, least: 1, most: 4 })],
  ])('tells in one line what is wrong with %j', (typed, mistake) => {
    expect(read(typed, compose)).toEqual({ mistake })
  })
})
