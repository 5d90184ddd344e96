import { describe, expect, test } from 'vitest'
import { aScenario } from '../../../tests/support/a-scenario.ts'
import { loadScenario } from './load-scenario.ts'
import { printScenario } from './print/print-scenario.ts'

const sound = printScenario(aScenario())

function lostIn(from: string, to: string): unknown[] {
  expect(sound).toContain(from)
  const loaded = loadScenario({ file: 'scenario.yaml', text: sound.replace(from, () => to) })
  expect(loaded.ok).toBe(true)
  return loaded.findings.map(({ code, parameters }) => [code, ...Object.values(parameters)])
}

describe('the rest of a text that is read as a comment is a warning', () => {
  test.each<[name: string, from: string, to: string, lost: string]>([
    ['Japanese goes on', 'title: 届かない荷物', 'title: 届かない荷物 # 三日目の電話', '# 三日目の電話'],
    ['a number sign', 'title: 届かない荷物', 'title: 荷物 #3 が届かない', '#3 が届かない'],
    ['in a line', '- 電話が鳴る。', '- 電話が鳴る。 #二度目', '#二度目'],
    ['in what somebody says', '「それで、いつ届くのですか」', '「いつですか」 # 「今日ですか」', '# 「今日ですか」'],
  ])('%s', (_, from, to, lost) => expect(lostIn(from, to)).toEqual([['KD151', lost]]))
})

describe('a comment is none', () => {
  test.each<[name: string, from: string, to: string]>([
    ['on a line of its own', 'title:', '# 三日目の電話\ntitle:'],
    ['that says that it is a remark', 'title: 届かない荷物', 'title: 届かない荷物 # 仮の題'],
    ['in Latin letters', 'title: 届かない荷物', 'title: 届かない荷物 # see the log'],
    ['behind quotes', 'title: 届かない荷物', 'title: "届かない荷物" # 三日目の電話'],
    ['behind what is no text', 'playtime: 5', 'playtime: 5 # 長くても七分'],
    ['behind an id', 'goto: settled', 'goto: settled # よい結末'],
  ])('%s', (_, from, to) => expect(lostIn(from, to)).toEqual([]))
})
