import { message } from './message.ts'
import { quoted } from './quoted.ts'

/** KD140–KD159: parts that are well formed one by one but do not fit together. */
export const ruleMessages = {
  KD140: message(
    'error',
    (p: { both: boolean }) => [
      p.both ? '`say` と `do` の両方があります。' : '`say` も `do` もありません。',
      '言葉なら `say`、言葉のない行いなら `do` を、どちらか一つ書いてください。',
    ],
    (p) => [
      p.both ? 'There are both `say` and `do`.' : 'There is neither `say` nor `do`.',
      'Give `say` for words or `do` for an act without words, one of them.',
    ],
  ),
  KD141: message(
    'error',
    (p: { both: boolean }) => [
      p.both ? '`choose` と `compose` の両方があります。' : 'この場面には判断（`choose` か `compose`）がありません。',
      '一つの場面に、判断を一つだけ書いてください。',
    ],
    (p) => [
      p.both ? 'There are both `choose` and `compose`.' : 'This scene asks for no decision (`choose` or `compose`).',
      'Give each scene exactly one decision.',
    ],
  ),
  KD142: message(
    'error',
    (_: object) => [
      '台詞の話し手は一人だけ書きます。',
      '`sato: 「…」` のように書き、条件を付けるときは `{ sato: 「…」, when: { … } }` とします。',
    ],
    () => ['A line has exactly one speaker.', 'Write `sato: “…”`, or with a condition `{ sato: “…”, when: { … } }`.'],
  ),
  KD143: message(
    'error',
    (_: object) => ['話し手の書き方が正しくありません。', '`sato` か、表情を付けて `sato(cold)` と書いてください。'],
    () => ['The speaker is not written as it should be.', 'Write `sato`, or with a mood `sato(cold)`.'],
  ),
  KD144: message(
    'error',
    (_: object) => [
      '打ち手は、一つの「-」に一つだけ書きます。',
      '`- own.evidence` か `- own.evidence: その言葉` の形で、一つずつ並べてください。',
    ],
    () => ['Each dash holds exactly one move.', 'Write `- own.evidence` or `- own.evidence: the words`, one a line.'],
  ),
  KD145: message(
    'error',
    (_: object) => [
      '最後の行き先に条件が付いています。どの条件も成り立たないと、行き先がなくなります。',
      '最後は `- { to: … }` と、条件なしで書いてください。',
    ],
    () => ['The last branch has a condition, so there may be nowhere to go.', 'Let the last one stand without `when`: `- { to: … }`.'],
  ),
  KD146: message(
    'error',
    (_: object) => ['条件のない行き先の後ろは、決して選ばれません。', '条件を付けるか、最後に移してください。'],
    () => ['What follows a branch without a condition is never taken.', 'Give it a condition, or move it to the end.'],
  ),
  KD147: message(
    'error',
    (_: object) => [
      '条件の中身がありません。',
      '`{ anger: { atLeast: 50 } }` や `{ has: memo }` のように書くか、`when` を消してください。',
    ],
    () => ['The condition says nothing.', 'Write something like `{ anger: { atLeast: 50 } }` or `{ has: memo }`, or delete it.'],
  ),
  KD148: message(
    'error',
    (_: object) => [
      'メーターの範囲と最初の値が合っていません。',
      '`min` ≦ `start` ≦ `max`（`min` < `max`）にしてください。書かなければ 0 と 100 です。',
    ],
    () => [
      'The bounds and the start of the meter do not fit.',
      'Let `min` ≤ `start` ≤ `max` and `min` < `max`; without them the bounds are 0 and 100.',
    ],
  ),
  KD149: message(
    'error',
    (_: object) => ['`atLeast` が `atMost` より大きくなっています。', '`atLeast` ≦ `atMost` にしてください。'],
    () => ['`atLeast` is more than `atMost`.', 'Let `atLeast` ≤ `atMost`.'],
  ),
  KD150: message(
    'error',
    (p: { found: number; limit: number }) => [
      `隠れた事情の組み合わせが多すぎます（${p.found.toLocaleString('ja')} 通り。上限は ${p.limit.toLocaleString('ja')} 通りです）。`,
      '事情か、その値を減らしてください。二つか三つで十分に変わります。',
    ],
    (p) => [
      `There are too many combinations of hidden circumstances (${p.found.toLocaleString('en')}; the limit is ${p.limit.toLocaleString('en')}).`,
      'Let there be fewer circumstances, or fewer values of them; two or three change enough.',
    ],
  ),
  KD151: message(
    'warning',
    (p: { lost: string }) => [
      `文章はこの前で終わり、${quoted.ja(p.lost)}はコメントとして読まれます。`,
      '文章の続きなら、全体を引用符で囲んでください。覚え書きなら、上の行に移してください。',
    ],
    (p) => [
      `The text ends before this; ${quoted.en(p.lost)} is read as a comment.`,
      'If it belongs to the text, put the whole in quotes; if it is a remark, move it to a line above.',
    ],
  ),
}
