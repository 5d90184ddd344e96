import { message } from './message.ts'
import { quoted } from './quoted.ts'

/** What a scenario declares by ids. */
export type Declared = 'cast' | 'meters' | 'items' | 'facts' | 'variants'

const named: Readonly<Record<Declared, { readonly ja: string; readonly en: string }>> = {
  cast: { ja: '登場人物', en: 'person' },
  meters: { ja: 'メーター', en: 'meter' },
  items: { ja: '証拠・持ち物', en: 'item' },
  facts: { ja: '事実', en: 'fact' },
  variants: { ja: '隠れた事情', en: 'variant' },
}

/** KD210–KD229: what is declared, and how it is used. */
export const declarationMessages = {
  KD210: message(
    'error',
    (p: { id: string; line: number }) => [
      `${quoted.ja(p.id)}は ${p.line} 行目の場面の id でもあります。`,
      '場面か結末の id を変えてください。',
    ],
    (p) => [`${quoted.en(p.id)} is also the id of the scene on line ${p.line}.`, 'Change the id of the scene or of the ending.'],
  ),
  KD211: message(
    'error',
    (p: { id: string; folder: string }) => [
      `id ${quoted.ja(p.id)}がフォルダー名${quoted.ja(p.folder)}と違います。`,
      'どちらかに合わせてください。',
    ],
    (p) => [`The id ${quoted.en(p.id)} differs from the folder ${quoted.en(p.folder)}.`, 'Make them the same.'],
  ),
  KD212: message(
    'error',
    (_: object) => ['登場人物に `you`（受講者）がいません。', '`you: { name: あなた }` を加えてください。'],
    () => ['`you`, the trainee, is missing from the cast.', 'Add `you: { name: You }`.'],
  ),
  KD213: message(
    'error',
    (p: { atLeast: number; parts: number }) => [
      `要素は ${p.parts} 個なのに、${p.atLeast} 個以上選ぶことになっています。`,
      '`pick.atLeast` を減らすか、要素を増やしてください。',
    ],
    (p) => [`At least ${p.atLeast} parts must be picked, but there are ${p.parts}.`, 'Lower `pick.atLeast`, or add parts.'],
  ),
  KD214: message(
    'error',
    (_: object) => ['このシナリオには時計（`clock`）がありません。', '`clock: { start: "14:00" }` を加えるか、ここを消してください。'],
    () => ['This scenario has no `clock`.', 'Add `clock: { start: "14:00" }`, or delete this.'],
  ),
  KD215: message(
    'error',
    (p: { quote: string }) => [`${quoted.ja(p.quote)}は、この選択肢の文章の中にありません。`, '文章から一字一句そのまま写してください。'],
    (p) => [`${quoted.en(p.quote)} does not stand in the text of this choice.`, 'Copy the words exactly as they are there.'],
  ),
  KD216: message(
    'error',
    (p: { move: string }) => [`打ち手${quoted.ja(p.move)}が二度書かれています。`, '一つにまとめてください。'],
    (p) => [`The move ${quoted.en(p.move)} is written twice.`, 'Keep one of them.'],
  ),
  KD217: message(
    'error',
    (_: object) => ['`you`（受講者）をお客様にすることはできません。', '`customer` には、苦情を申し出る人の id を書いてください。'],
    () => ['`you`, the trainee, cannot be the customer.', 'Name the person who complains.'],
  ),
  KD220: message(
    'warning',
    (p: { kind: Declared; id: string }) => [
      `${named[p.kind].ja}${quoted.ja(p.id)}は、どこからも使われていません。`,
      '使うか、消してください。',
    ],
    (p) => [`Nothing uses the ${named[p.kind].en} ${quoted.en(p.id)}.`, 'Use it, or delete it.'],
  ),
  KD221: message(
    'warning',
    (p: { kind: 'items' | 'facts'; id: string }) => [
      p.kind === 'items'
        ? `${quoted.ja(p.id)}は、どこでも手に入らないので、この条件は成り立ちません。`
        : `${quoted.ja(p.id)}は、どこでも把握されないので、この条件は成り立ちません。`,
      p.kind === 'items'
        ? 'どこかの `effect` に `gain` を書くか、`held: true` にしてください。'
        : 'どこかの `effect` に `learn` を書いてください。',
    ],
    (p) => [
      p.kind === 'items'
        ? `${quoted.en(p.id)} is never gained, so this never holds.`
        : `${quoted.en(p.id)} is never learnt, so this never holds.`,
      p.kind === 'items' ? 'Let some effect `gain` it, or write `held: true`.' : 'Let some effect `learn` it.',
    ],
  ),
}
