import { type AxisName, axisNames } from './axis-names.ts'
import { message } from './message.ts'
import { quoted } from './quoted.ts'

const policyNames = {
  first: { ja: 'いつも最初に書かれた選択肢', en: 'the first written choice' },
  last: { ja: 'いつも最後に書かれた選択肢', en: 'the last written choice' },
  longest: { ja: 'いつもいちばん長い選択肢', en: 'the longest choice' },
  shortest: { ja: 'いつもいちばん短い選択肢', en: 'the shortest choice' },
  politest: { ja: 'いつもいちばん丁寧な選択肢', en: 'the politest choice' },
  random: { ja: 'でたらめに選択肢', en: 'a choice at random' },
} as const
export type PolicyName = keyof typeof policyNames

const languageNames = { ja: { ja: '日本語', en: 'Japanese' }, en: { ja: '英語', en: 'English' } } as const

type Worst = { readonly axis: AxisName; readonly score: number; readonly limit: number }

/** KD401–KD409: what can be scored without reading the situation. */
export const giveawayMessages = {
  KD401: message(
    'warning',
    (p: Worst & { policy: PolicyName; language: keyof typeof languageNames }) => [
      `${policyNames[p.policy].ja}を選ぶだけで、${axisNames[p.axis].ja}が ${Math.round(p.score)} 点になります（${languageNames[p.language].ja}。${p.limit} 点までが目安です）。`,
      '選択肢の並び・長さ・言葉づかいから、正解が読めないようにしてください。',
    ],
    (p) => [
      `Whoever always takes ${policyNames[p.policy].en} scores ${Math.round(p.score)} on ${axisNames[p.axis].en} (in ${languageNames[p.language].en}; ${p.limit} is the most there should be).`,
      'Let neither order nor length nor manner of the choices tell which is right.',
    ],
  ),
  KD402: message(
    'warning',
    (p: { longest: number; shortest: number; times: number }) => [
      `この場面の選択肢は、長さが違いすぎます（いちばん長いものは ${p.longest} 字、短いものは ${p.shortest} 字）。`,
      `長さをそろえてください（${p.times} 倍までが目安です）。`,
    ],
    (p) => [
      `The choices of this scene differ too much in length (the longest has ${p.longest} characters, the shortest ${p.shortest}).`,
      `Make them more alike (at most ${p.times} times is a good rule).`,
    ],
  ),
  KD403: message(
    'warning',
    (p: { scenes: number; of: number; longest: boolean }) => [
      `${p.of} 場面のうち ${p.scenes} 場面で、いちばん${p.longest ? '長い' : '短い'}選択肢が最もよい評定です。`,
      'よい答えを短く、よくない答えを長く書ける場面を作ってください。',
    ],
    (p) => [
      `In ${p.scenes} of ${p.of} scenes the ${p.longest ? 'longest' : 'shortest'} choice is the best rated.`,
      'Let good answers be short in some scenes and poor ones long.',
    ],
  ),
  KD404: message(
    'note',
    (p: { word: string; isBest: boolean }) => [
      `${quoted.ja(p.word)}という言い切りがこの選択肢だけにあり、評定は場面で最も${p.isBest ? '高く' : '低く'}なっています。`,
      '言い切らない言葉にするか、ほかの選択肢にも言い切りを混ぜてください。',
    ],
    (p) => [
      `Only this choice says ${quoted.en(p.word)}, and it is rated ${p.isBest ? 'best' : 'worst'} in its scene.`,
      'Say it less absolutely, or let another choice be as absolute.',
    ],
  ),
  KD405: message(
    'note',
    (_: object) => [
      'どの軸でも 0 点で、ほかの選択肢からかけ離れています。選ぶ人がいないかもしれません。',
      '善意の新人が言いそうな、もっともらしい言葉にしてください。',
    ],
    () => [
      'This is rated 0 on every axis, far below all the others; perhaps nobody would choose it.',
      'Let it be something that a well-meaning new hire might really say.',
    ],
  ),
}
