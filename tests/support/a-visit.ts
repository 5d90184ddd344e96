import { type Scenario, scenario, type WrittenScenario } from '../../src/core/scenario/scenario.ts'

/** A scenario that uses everything the format has: variants, clock, papers, a document, silence, conditions, an interrupt. */
export const writtenVisit: WrittenScenario = {
  format: 1,
  id: 'visit',
  language: 'ja',
  title: '不在の訪問',
  summary: '約束の時刻に伺ったのに、お客様がいない。',
  channel: 'visit',
  playtime: 8,
  trains: ['ownership', 'negotiation'],
  briefing: { role: '担当者。', situation: '14時のお約束で伺った。' },
  papers: {
    log: { title: '訪問記録', text: '14:00 訪問' },
    reply: { title: '返信', text: '病院でした', when: { knows: 'reason' } },
  },
  cast: { you: { name: 'あなた' }, tamura: { name: '田村さん' }, sato: { name: '佐藤様', role: 'お客様', mood: 'anger' } },
  customer: 'sato',
  meters: { anger: { label: '怒り', start: 60 }, trust: { label: '信頼', start: 30, shown: false } },
  clock: { start: '14:00', label: 'お約束の時刻' },
  items: { card: { label: '名刺', held: true }, memo: '訪問メモ' },
  facts: { reason: '不在の理由', exposed: { label: '内容を人目にさらした', shown: false } },
  variants: { why: { forgot: 'お忘れだった', hospital: '急な通院' } },
  calm: { anger: { atMost: 45 } },
  interrupts: { late: { when: { clock: { after: '15:00' } }, goto: 'call' } },
  start: 'door',
  scenes: {
    door: {
      lines: ['応答はない。', { tamura: 'お約束の時刻ですよね……。' }],
      hint: '翌日、何があれば話ができるでしょう。',
      choose: {
        wait: { do: '30分待つ。', rate: { ownership: 4, empathy: 3 }, effect: { clock: 30 }, because: '待った事実が残る。', goto: 'note' },
        leave: {
          say: '戻りましょう。',
          rate: { ownership: 0, empathy: 1 },
          moves: ['anti.deflect'],
          effect: { anger: 15 },
          because: '何も残らない。',
          goto: 'call',
        },
        stay: { do: '一時間待つ。', rate: { ownership: 3, empathy: 3 }, effect: { clock: 60 }, because: '長すぎる。', goto: 'note' },
      },
    },
    note: {
      lines: ['メモを書く。'],
      compose: {
        as: 'memo',
        title: '訪問のご連絡',
        to: '佐藤様',
        pick: { atLeast: 1, atMost: 2 },
        base: { ownership: 1, empathy: 2 },
        parts: {
          time: { text: '訪問日時', worth: { ownership: 2 }, effect: { gain: 'memo' }, because: '記録になる。' },
          details: {
            text: '苦情の内容',
            worth: { empathy: -3 },
            moves: ['anti.exposes_customer'],
            effect: { learn: 'exposed' },
            because: '人目に触れる。',
          },
          phone: { text: '連絡先', worth: { ownership: 1 }, because: '連絡できる。' },
        },
        because: '来た証しを残す。',
        goto: 'call',
      },
    },
    call: {
      lines: [
        { 'sato(cold)': '「在宅していたはずですが」', when: { variant: { why: 'forgot' } } },
        { sato: '「病院だったんです」', when: { variant: { why: 'hospital' } } },
      ],
      choose: {
        ask: {
          say: '何かございましたか。',
          rate: { ownership: 3, empathy: 4, negotiation: 4 },
          moves: ['emp.kiku_ask', 'neg.util_value'],
          effect: { anger: -30, learn: 'reason' },
          because: '理由を訊く。',
          goto: 'offer',
        },
        prove: {
          say: 'メモがございます。',
          when: { has: 'memo' },
          rate: { ownership: 2, empathy: 0, negotiation: 1 },
          moves: ['anti.accuse_when_right'],
          effect: { anger: 20 },
          because: '正しさで追い詰める。',
          goto: [{ when: { anger: { atLeast: 80 } }, to: 'lost' }, { to: 'offer' }],
        },
        push: {
          say: 'こちらに非はありません。',
          rate: { ownership: 0, empathy: 0, negotiation: 0 },
          moves: ['anti.push'],
          effect: { anger: 40 },
          because: '押しつけ。',
          goto: 'lost',
        },
      },
      silence: {
        after: '30s',
        rate: { ownership: 0, empathy: 0, negotiation: 0 },
        because: '沈黙は無視に見える。',
        effect: { anger: 10 },
        goto: 'offer',
      },
    },
    offer: {
      lines: [{ 'sato(relieved)': '「そうですか」' }],
      choose: {
        both: {
          say: '明日十時に改めて伺います。',
          rate: { ownership: 4, empathy: 3, negotiation: 4 },
          moves: ['neg.combo'],
          because: '規則と便益をともに示す。',
          goto: 'settled',
        },
        rule: {
          say: '規定では再訪は一度です。',
          rate: { ownership: 1, empathy: 1, negotiation: 2 },
          moves: ['neg.norm'],
          because: '規則だけ。',
          goto: 'parked',
        },
      },
    },
  },
  endings: {
    settled: {
      title: '「大変済まないことをした」',
      case: 'resolved',
      relationship: 'restored',
      lines: [{ sato: '「こちらこそ」' }],
      lesson: '証しがあれば訊ける。',
    },
    parked: { title: '持ち越し', case: 'ongoing', relationship: 'kept', lesson: '規則だけでは終わらない。' },
    lost: { title: '決裂', case: 'lost', relationship: 'damaged', lines: ['電話が切れた。'], lesson: '正しくても負ける。' },
  },
  phrases: {},
}

/** The visit with some of its top-level keys replaced; throws if the parts do not fit the schema. */
export function aVisit(overrides: Partial<WrittenScenario> = {}): Scenario {
  return scenario.parse({ ...writtenVisit, ...overrides })
}
