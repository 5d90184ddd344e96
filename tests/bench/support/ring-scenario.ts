import type { WrittenScenario } from '../../../src/core/scenario/scenario.ts'

/** One of the three options in a scene of a ring. */
export type RingOption = {
  readonly id: string
  readonly words: string
  readonly anger: number
  readonly atLeast?: number
  readonly to: number
}

const words = {
  soothe: 'ご不便をおかけし申し訳ございません。私が責任をもってお調べし、本日中にご連絡いたします。',
  press: '規則で決まっておりますので、こちらではお受けいたしかねます。',
  ask: '差し支えなければ、その時のご様子をもう少し詳しくお聞かせいただけますか。',
}

/** The name of a scene by its number, and what is told there. */
export const sceneId = (index: number) => `s${index}`
export const sceneLine = (index: number) => `場面${index}。お客様はまだ納得しておられない。`
/** Anger at which the interrupt fires, and where the ring is entered then. */
export const boilingPoint = 95
export const boilsTo = (size: number) => sceneId(Math.floor(size / 2))

/** The options of a scene of a ring of `size` scenes: each moves the meter, one is offered to the angry alone. */
export const ringOptions = (index: number, size: number): readonly RingOption[] => [
  { id: 'soothe', words: words.soothe, anger: -10, to: index + 1 },
  { id: 'press', words: words.press, anger: 10, to: (index * 7 + 3) % size },
  { id: 'ask', words: words.ask, anger: 10, atLeast: 30, to: (index + Math.floor(size / 2)) % size },
]

/** A scenario of any size in which each step does the same: one effect, one condition, one interrupt to look at. */
export function ringScenario(size: number): WrittenScenario {
  const choices = (index: number) =>
    ringOptions(index, size).map(({ id, words, anger, atLeast, to }) => [
      id,
      {
        say: words,
        rate: { ownership: anger < 0 ? 4 : 1, empathy: atLeast === undefined ? 1 : 3 },
        ...(atLeast !== undefined && { when: { anger: { atLeast } } }),
        effect: { anger },
        because: '相手の困りごとを、自分の仕事として受け止めているかどうか。',
        goto: to === size ? 'over' : sceneId(to),
      },
    ])
  const scenes = Array.from({ length: size }, (_, index) => [
    sceneId(index),
    { lines: [sceneLine(index)], choose: Object.fromEntries(choices(index)) },
  ])
  return {
    format: 1,
    id: 'ring',
    language: 'ja',
    title: '堂々巡り',
    summary: '話が巡る。',
    channel: 'phone',
    playtime: 10,
    trains: ['ownership', 'empathy'],
    briefing: { role: '担当者。', situation: '電話が鳴った。' },
    cast: { you: { name: 'あなた' }, sato: { name: '佐藤様', mood: 'anger' } },
    customer: 'sato',
    meters: { anger: { label: '怒り', start: 50 } },
    interrupts: { boils: { when: { anger: { atLeast: boilingPoint } }, goto: boilsTo(size) } },
    start: sceneId(0),
    scenes: Object.fromEntries(scenes),
    endings: { over: { title: '終わり', case: 'ongoing', relationship: 'kept', lesson: '巡る話にも終わりはある。' } },
  }
}
