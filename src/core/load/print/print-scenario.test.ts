import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aScenario } from '../../../../tests/support/a-scenario.ts'
import { arbitraryScenario } from '../../../../tests/support/arbitrary-scenario.ts'
import { sealVersion } from '../../scenario/version.ts'
import { loadScenario } from '../load-scenario.ts'
import { printScenario } from './print-scenario.ts'

const reload = (text: string, id: string) => {
  const loaded = loadScenario({ file: `${id}/scenario.yaml`, text })
  if (!loaded.ok) throw new Error(`${JSON.stringify(loaded.findings[0])}\n${text}`)
  return loaded.version
}

describe('printing a scenario', () => {
  test('reads like one that was written by hand', () => {
    expect(printScenario(aScenario())).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=../scenario.schema.json

      format: 1
      id: late-delivery
      language: ja
      title: 届かない荷物
      summary: 約束の日に荷物が届かない。
      channel: phone
      playtime: 5
      trains: [ ownership, empathy ]

      briefing:
        role: お客様相談室の担当者。
        situation: 昨日届くはずの荷物が届いていない。

      cast:
        you:
          name: あなた
        sato:
          name: 佐藤様
          mood: anger
      customer: sato

      meters:
        anger: { label: 怒り, start: 60 }
      items:
        slip: 送り状の控え

      interrupts:
        hangs-up: { when: { anger: { atLeast: 95 } }, goto: lost }
      start: opening

      scenes:
        opening:
          lines:
            - 電話が鳴る。
            - sato(angry): 「荷物が届かないのですが」
          choose:
            ask:
              say: 送り状の番号を伺えますか。私が今すぐ調べます。
              rate: { ownership: 4, empathy: 2 }
              moves: [ { own.represent: 私が今すぐ調べます } ]
              effect: { anger: -10, gain: slip }
              because: 自分が引き受けると言っている。
              goto: answer
            deflect:
              say: 配送会社にお問い合わせください。
              rate: { ownership: 0, empathy: 0 }
              moves: [ anti.deflect ]
              effect: { anger: 40 }
              because: 責任を他所に回している。
              goto: answer

        answer:
          lines:
            - sato: 「それで、いつ届くのですか」
          choose:
            promise:
              say: 本日十八時までに私からお電話いたします。
              when: { has: slip }
              rate: { ownership: 4, empathy: 3 }
              because: 期限と担当を示した。
              goto: settled
            vague:
              say: 分かり次第ご連絡いたします。
              rate: { ownership: 1, empathy: 1 }
              because: 期限がない。
              goto:
                - { when: { anger: { atMost: 60 } }, to: settled }
                - { to: lost }

      endings:
        settled:
          title: 待ってもらえた
          case: ongoing
          relationship: kept
          lines:
            - sato: 「お願いします」
          lesson: 期限を示せば待てる。

        lost:
          title: 電話は切れた
          case: lost
          relationship: damaged
          lesson: 回された人は戻らない。
      "
    `)
  })

  test.each([{ loops: false }, { loops: true }])(
    'load ∘ print = identity, to the hash: %o',
    (options) => {
      fc.assert(
        fc.property(arbitraryScenario(options), (scenario) => {
          const version = reload(printScenario(scenario), scenario.id)
          expect(version.scenario).toEqual(scenario)
          expect(version.hash).toBe(sealVersion(scenario, {}).hash)
        }),
        { numRuns: 100 },
      )
    },
    60_000,
  )

  test('printing what was printed changes nothing', () => {
    fc.assert(
      fc.property(arbitraryScenario(), (scenario) => {
        const text = printScenario(scenario)
        expect(printScenario(reload(text, scenario.id).scenario)).toBe(text)
      }),
      { numRuns: 30 },
    )
  }, 60_000)
})
