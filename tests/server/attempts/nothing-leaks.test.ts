import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { noticeVersion } from '../../../src/contract/play/notice-version.ts'
import { inLanguage } from '../../../src/core/scenario/version.ts'
import type { Decision } from '../../../src/core/step/decision.ts'
import { offeredDecisions } from '../../../src/core/step/offer.ts'
import { startWorld, step } from '../../../src/core/step/step.ts'
import { drawVariant } from '../../../src/core/step/variants.ts'
import type { World } from '../../../src/core/step/world.ts'
import { readLibrary } from '../../../src/server/library/read-library.ts'
import { type Asking, aPlayServer, type PlayServer } from '../../support/a-play-server.ts'
import { hiddenKeys, hiddenTexts } from '../../support/hidden-texts.ts'
import { shippedIds } from '../../support/shipped-scenarios.ts'

const walks = 24 * Number(process.env.HARDER ?? 1)
const library = await readLibrary(join(import.meta.dirname, '../../../scenarios'))

/** Numbers from 0 to 1 that are the same on every run. */
function numbers(seed: number): () => number {
  let state = seed + 1
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}

let server: PlayServer
beforeAll(async () => {
  server = await aPlayServer('sqlite', library)
})

let people = 0
/** Somebody who has not played before: what an attempt came to may be told once it has ended. */
async function somebody(): Promise<Asking> {
  const one = await server.person(`trainee-${people++}`, 'trainee')
  await one('POST', '/api/notice', { version: noticeVersion })
  return one
}

describe.each(shippedIds)('%s', (scenario) => {
  test(`${walks} ways through it: no answer before the end holds anything of the answer key, of other ways or of what is to come`, async () => {
    const version = library.versions.find((one) => one.scenario.id === scenario)!
    const seen = new Set<string>()
    for (let walk = 0; walk < walks; walk += 1) {
      const mine = await somebody()
      const next = numbers(walk)
      const [language, guided, timers] = [walk % 2 ? 'en' : 'ja', walk % 4 > 1, walk % 3 === 0] as const
      const mode = guided ? 'practice' : 'assessment'
      const begun = await mine('POST', '/api/attempts', { scenario, mode, guided, timers, language })
      expect(begun.status).toBe(201)
      const { id } = begun.body.attempt
      // The answer does not tell the seed, but the database does.
      const { seed } = await server.database.db.selectFrom('attempt').select('seed').where('id', '=', id).executeTakeFirstOrThrow()
      const told = inLanguage(version, language)
      const worlds: World[] = [startWorld(told, drawVariant(told, seed))]
      const decisions: Decision[] = []
      let answers = [begun.text]
      for (;;) {
        const now = worlds.at(-1) as World
        if (now.scene in told.endings) break
        answers.push((await mine('GET', `/api/attempts/${id}`)).text, (await mine('GET', `/api/attempts?language=${language}`)).text)
        const wrong = { scene: now.scene, choose: 'nothing-of-the-kind' }
        answers.push((await mine('POST', `/api/attempts/${id}/decisions`, { n: decisions.length, decision: wrong })).text)
        answers.push((await mine('POST', `/api/attempts/${id}/decisions`, { n: decisions.length + 1, decision: wrong })).text)
        answers.push((await mine('GET', `/api/attempts/${id}/debrief`)).text)
        expect((await mine('POST', `/api/attempts/${id}/retries`, { n: 0 })).status).toBeGreaterThanOrEqual(400)
        if (decisions.length > 0) {
          answers.push((await mine('POST', `/api/attempts/${id}/decisions`, { n: 0, decision: wrong })).text)
        }
        const hidden = hiddenTexts(told, { worlds, decisions, guided })
        for (const answer of answers) {
          for (const key of hiddenKeys) expect(answer, `the key ${key} after ${decisions.length} decisions`).not.toContain(`"${key}":`)
          expect(answer).not.toContain(seed)
          const plain = JSON.stringify(JSON.parse(answer))
          for (const text of hidden) {
            if (plain.includes(JSON.stringify(text).slice(1, -1)))
              expect.fail(`“${text}” was sent in ${now.scene} of ${scenario}: ${answer}`)
          }
          for (const [meter, { shown }] of Object.entries(told.meters)) if (!shown) expect(plain).not.toContain(`"${meter}"`)
        }
        const offered = offeredDecisions(told, now, timers)
        const decision = offered[Math.floor(next() * offered.length)] as Decision
        const decided = await mine('POST', `/api/attempts/${id}/decisions`, { n: decisions.length, decision })
        expect(decided.status, decided.text).toBe(200)
        const stepped = step(told, now, decision)
        if (!stepped.ok) throw new Error(stepped.refusal)
        worlds.push(stepped.world)
        decisions.push(decision)
        expect(decided.body.view.scene).toBe(stepped.world.scene)
        answers = [decided.text]
      }
      seen.add((worlds.at(-1) as World).scene)
      expect((await mine('GET', `/api/attempts/${id}/debrief`)).text).toContain('"because":')
    }
    expect(seen.size).toBeGreaterThan(1)
  }, 120_000)

  test('what is known before the start is nothing of the scenes, and nobody without a reason gets more', async () => {
    const version = library.versions.find((one) => one.scenario.id === scenario)!
    const mine = await somebody()
    for (const language of ['ja', 'en'] as const) {
      const { text, body } = await mine('GET', `/api/scenarios/${scenario}?language=${language}`)
      const told = inLanguage(version, language)
      expect(body).toMatchObject({ title: told.title, briefing: told.briefing, language })
      for (const key of [...hiddenKeys, 'scenes', 'endings']) expect(text).not.toContain(`"${key}":`)
      for (const { choose = {}, lines } of Object.values(told.scenes)) {
        for (const { because, say } of Object.values(choose)) {
          expect(text).not.toContain(because)
          if (say) expect(text).not.toContain(say)
        }
        for (const line of lines) if (line.text.length > 12) expect(text).not.toContain(line.text)
      }
    }
  })
})
