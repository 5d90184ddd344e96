import type { WrittenScenario } from '../../../src/core/scenario/scenario.ts'

/** A scenario of these scenes with all else that one needs; it ends `good` or `bad`. */
export function generatedScenario(parts: Pick<WrittenScenario, 'id' | 'start' | 'scenes' | 'meters'>): WrittenScenario {
  return {
    format: 1,
    language: 'ja',
    title: '大きな案件',
    summary: '話が長い。',
    channel: 'phone',
    playtime: 10,
    trains: ['ownership', 'empathy', 'negotiation'],
    briefing: { role: '担当者。', situation: '電話が鳴った。' },
    cast: { you: { name: 'あなた' }, sato: { name: '佐藤様' } },
    customer: 'sato',
    endings: {
      good: { title: '納得', case: 'resolved', relationship: 'restored', lesson: '聴くことから始まる。' },
      bad: { title: '決裂', case: 'lost', relationship: 'damaged', lesson: '急ぐほど遠くなる。' },
    },
    ...parts,
  }
}
