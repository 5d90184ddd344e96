import { message } from './message.ts'
import { quoted } from './quoted.ts'
import { way } from './way.ts'

/** What stands in a scenario with a condition of its own. */
export type Conditional = 'choice' | 'part' | 'branch' | 'line' | 'paper' | 'interrupt' | 'calm'

const named: Readonly<Record<Conditional, { readonly ja: string; readonly en: string }>> = {
  choice: { ja: 'この選択肢', en: 'this choice' },
  part: { ja: 'この要素', en: 'this part' },
  branch: { ja: 'この行き先', en: 'this branch' },
  line: { ja: 'この台詞', en: 'this line' },
  paper: { ja: 'この資料', en: 'this paper' },
  interrupt: { ja: 'この割り込み', en: 'this interrupt' },
  calm: { ja: '`calm`', en: '`calm`' },
}

/** Why a condition never holds: the part of it that fails, as it is written, and what the meter it asks about can be there. */
export type Failing = {
  readonly part: string
  readonly meter?: { readonly id: string; readonly least: number; readonly most: number } | undefined
}

type Range = { readonly least: number; readonly most: number }
const range = {
  ja: ({ least, most }: Range) => (least === most ? `${least}` : `${least}〜${most}`),
  en: ({ least, most }: Range) => (least === most ? `${least}` : `${least} to ${most}`),
}

const failing = {
  ja: ({ part, meter }: Failing) =>
    meter === undefined
      ? `\`${part}\` が成り立つことがありません。`
      : `\`${part}\` が成り立つことがありません（ここでの${quoted.ja(meter.id)}は ${range.ja(meter)} です）。`,
  en: ({ part, meter }: Failing) =>
    meter === undefined
      ? `\`${part}\` never holds here.`
      : `\`${part}\` never holds here, where ${quoted.en(meter.id)} is ${range.en(meter)}.`,
}

const mendNever = {
  ja: '条件を確かめるか、そうなる判断（`effect`）を前の場面に置くか、消してください。',
  en: 'Look at the condition, let an earlier decision bring it about (`effect`), or delete this.',
}

type Never = Failing & { readonly id: string }
const never = (severity: 'error' | 'warning', ja: string, en: string) =>
  message(
    severity,
    (p: Never) => [`${ja.replace('{id}', quoted.ja(p.id))}${failing.ja(p)}`, mendNever.ja],
    (p) => [`${en.replace('{id}', quoted.en(p.id))} ${failing.en(p)}`, mendNever.en],
  )

/** KD230–KD259: what exploring every world of the scenario finds. */
export const structureMessages = {
  KD230: message(
    'error',
    (p: { id: string; kind: 'scene' | 'ending' }) => [
      `${p.kind === 'scene' ? '場面' : '結末'}${quoted.ja(p.id)}にたどり着く道がありません。`,
      'どこかの `goto` にこの id を書くか、消してください。',
    ],
    (p) => [`Nothing leads to the ${p.kind} ${quoted.en(p.id)}.`, 'Let some `goto` name it, or delete it.'],
  ),
  KD231: message(
    'error',
    (p: { scenes: readonly string[] }) => [
      `ここから先は ${way(p.scenes)} を回り続け、どの結末にも出られません。`,
      'このどこかに、結末へ向かう選択肢か行き先を加えてください。',
    ],
    (p) => [
      `From here on it goes round, ${way(p.scenes)}, and no ending can be reached.`,
      'Give one of these scenes a choice or branch that leads on.',
    ],
  ),
  KD232: message(
    'error',
    (p: { scenes: readonly string[] }) => [
      `${way(p.scenes)} は何度でも繰り返せるので、いつまでも終わらないことがあります。`,
      '一度きりの選択肢にする（`learn` と `when`）、メーターや時計で区切る、または先の場面へ進めてください。',
    ],
    (p) => [
      `${way(p.scenes)} can be repeated for ever, so an attempt need not end.`,
      'Offer it once only (`learn` and `when`), let a meter or the clock bound it, or lead on to another scene.',
    ],
  ),
  KD233: message(
    'error',
    (p: { decisions: readonly string[] }) => [
      `何も選べない状況があります${p.decisions.length > 0 ? `（${way(p.decisions)} と進んだとき）` : ''}。`,
      '条件のない選択肢を一つ置くか、条件をゆるめてください。',
    ],
    (p) => [
      `There is a world in which nothing can be chosen${p.decisions.length > 0 ? ` (after ${way(p.decisions)})` : ''}.`,
      'Let one choice stand without condition, or loosen the conditions.',
    ],
  ),
  KD234: never('error', '選択肢{id}が出ることはありません。', 'The choice {id} is never offered.'),
  KD235: never('error', '要素{id}が出ることはありません。', 'The part {id} is never offered.'),
  KD236: never('error', '{id}への分岐が選ばれることはありません。', 'The branch to {id} is never taken.'),
  KD237: never('error', '割り込み{id}が起こることはありません。', 'The interrupt {id} never fires.'),
  KD238: message(
    'error',
    (p: { id: string; later: number }) => [
      `${quoted.ja(p.id)}への条件はいつも成り立つので、その後ろの ${p.later} 件の行き先は選ばれません。`,
      '条件を確かめるか、後ろの行き先を消してください。',
    ],
    (p) => [
      `The condition for ${quoted.en(p.id)} always holds, so ${p.later === 1 ? 'the branch after it is' : `the ${p.later} branches after it are`} never taken.`,
      'Look at the condition, or delete what comes after it.',
    ],
  ),
  KD239: never('warning', '台詞{id}が出ることはありません。', 'The line {id} is never shown.'),
  KD240: never('warning', '資料{id}を見られることはありません。', 'The paper {id} can never be looked at.'),
  KD241: message(
    'warning',
    (p: Failing) => [`お客様が落ち着くこと（\`calm\`）はありません。${failing.ja(p)}`, '条件を確かめるか、`calm` を消してください。'],
    (p) => [`The customer is never calm. ${failing.en(p)}`, 'Look at the condition, or delete `calm`.'],
  ),
  KD242: message(
    'note',
    (p: { ending: string; variants: readonly string[] }) => [
      `隠れた事情が ${p.variants.join('、')} のときは、この結末にたどり着けません。`,
      'そのつもりでなければ、そこまでの条件を確かめてください。',
    ],
    (p) => [`This ending cannot be reached where ${p.variants.join(', ')}.`, 'If that is not meant, look at the conditions on the way.'],
  ),
  KD243: message(
    'warning',
    (p: { variant: string; kind: 'good' | 'bad' }) => [
      p.kind === 'good'
        ? `隠れた事情が ${p.variant} のときは、よい結末にたどり着けません。`
        : `隠れた事情が ${p.variant} のときは、どう対応してもよい結末になります。`,
      p.kind === 'good'
        ? 'どの事情でも、よく対応した人が報われる道を残してください。'
        : 'どの事情でも、対応を誤れば悪い結末になるようにしてください。',
    ],
    (p) => [
      p.kind === 'good'
        ? `Where ${p.variant}, no good ending can be reached.`
        : `Where ${p.variant}, every ending is good, whatever is done.`,
      p.kind === 'good'
        ? 'Leave whoever answers well a way to a good ending under every circumstance.'
        : 'Let answering badly lead to a bad ending under every circumstance.',
    ],
  ),
  KD244: message(
    'note',
    (p: { id: string }) => [
      `結末${quoted.ja(p.id)}には、黙って時を過ごさなければたどり着けません。時間制限を使わない人は見ることがありません。`,
      'ほかの判断からも続く道を作ってください。',
    ],
    (p) => [
      `The ending ${quoted.en(p.id)} is reached only by letting a moment pass, so never by those who play without timers.`,
      'Let some other decision lead to it as well.',
    ],
  ),
  KD245: message(
    'warning',
    (p: { kind: Conditional }) => [`${named[p.kind].ja}の条件はいつも成り立ちます。`, '条件を確かめるか、消してください。'],
    (p) => [`The condition of ${named[p.kind].en} always holds.`, 'Look at the condition, or delete it.'],
  ),
  KD246: message(
    'note',
    (p: { kind: Conditional } & Failing) => [
      `${named[p.kind].ja}の条件のうち \`${p.part}\` は、あってもなくても同じです${p.meter ? `（ここでの${quoted.ja(p.meter.id)}は ${range.ja(p.meter)} です）` : ''}。`,
      '条件を確かめるか、その部分を消してください。',
    ],
    (p) => [
      `\`${p.part}\` makes no difference to the condition of ${named[p.kind].en}${p.meter ? `: ${quoted.en(p.meter.id)} is ${range.en(p.meter)} here` : ''}.`,
      'Look at the condition, or delete that part.',
    ],
  ),
}
