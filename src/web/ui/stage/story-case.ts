import { createAvatar } from '@dicebear/core'
import * as openPeeps from '@dicebear/open-peeps'
import { useTranslation } from 'react-i18next'
import type { ChoiceOption } from './choice-list.tsx'
import type { Line } from './line.ts'
import type { Mood } from './mood.ts'

const expressions = {
  smiling: 'smile',
  relieved: 'smile',
  calm: 'calm',
  concerned: 'concerned',
  anxious: 'concernedFear',
  sad: 'solemn',
  tired: 'tired',
  surprised: 'awe',
  apologetic: 'solemn',
  serious: 'serious',
  cold: 'contempt',
  suspicious: 'suspicious',
  displeased: 'serious',
  angry: 'veryAngry',
  furious: 'rage',
} as const satisfies Record<Mood, string>

/** A face for stories; scenarios have theirs rendered ahead of time. */
export function storyFace(mood: Mood, head: 'pomp' | 'grayBun' = 'pomp'): string {
  return createAvatar(openPeeps, {
    head: [head],
    face: [expressions[mood]],
    skinColor: ['f2d3b1'],
    clothingColor: ['2f3f63'],
    headContrastColor: ['2c1b18'],
    maskProbability: 0,
    accessoriesProbability: 0,
    facialHairProbability: 0,
  }).toDataUri()
}

type StoryCase = {
  name: string
  role: string
  clock: string
  lines: Record<'told' | 'greeting' | 'customer' | 'colleague' | 'deed' | 'silence' | 'document', Line>
  options: readonly ChoiceOption[]
  document: { title: string; to: string; parts: readonly { id: string; text: string }[] }
  endings: readonly [string, string, string, string]
}

const inJapanese: StoryCase = {
  name: 'X専務',
  role: 'B社',
  clock: '課長が戻るまで',
  lines: {
    told: { id: 'told', kind: 'narration', text: '16時10分。A社を担当する課長は17時まで戻らない。電話が鳴った。' },
    greeting: { id: 'greeting', kind: 'said', text: 'お電話ありがとうございます。営業部でございます。' },
    customer: {
      id: 'customer',
      kind: 'speech',
      speaker: 'x',
      name: 'X専務',
      mood: 'angry',
      text: '「A社の納品、もう3か月以上遅れているんだぞ。御社はいったい、どう考えているんだ」',
    },
    colleague: {
      id: 'colleague',
      kind: 'speech',
      speaker: 'tamura',
      name: '先輩 田村',
      text: '「A社の件、課長しか詳しいことを知らないんだよな……」',
    },
    deed: { id: 'deed', kind: 'done', text: '受話器を持ち直し、メモを取りはじめる。' },
    silence: { id: 'silence', kind: 'silence' },
    document: {
      id: 'document',
      kind: 'document',
      as: 'memo',
      title: '訪問のお知らせ',
      to: '佐藤様',
      parts: ['お約束の14時に伺いました。', '明日の午前中に、担当の私からお電話いたします。'],
    },
  },
  options: [
    { id: 'own', kind: 'say', text: 'ご迷惑をおかけし申し訳ございません。弊社の案件として、私が経緯を確かめ、本日中にご報告いたします。' },
    { id: 'relay', kind: 'say', text: 'ご迷惑をおかけし申し訳ございません。担当の課長が17時に戻りますので、折り返しご連絡いたします。' },
    { id: 'manager', kind: 'do', text: '保留にして、課長の携帯に連絡を取る。' },
  ],
  document: {
    title: 'ご不在のお知らせ',
    to: '佐藤様',
    parts: [
      { id: 'time', text: '本日14時のお約束で伺いました。' },
      { id: 'waited', text: '14時30分までお待ちしておりました。' },
      { id: 'details', text: '先日の掃除機の焦げ臭い件について、詳しいご説明に上がりました。' },
      { id: 'next', text: '明日の午前10時に、担当の私からお電話いたします。' },
      { id: 'contact', text: 'ご都合のよい時刻があれば、下記へお知らせください。お客様相談室 03-0000-0000' },
    ],
  },
  endings: ['「よく対応してくれた」', '立て直しの計画', '「上司を出しなさい」', '取引停止'],
}

const inEnglish: StoryCase = {
  name: 'Director X',
  role: 'Company B',
  clock: 'until the manager is back',
  lines: {
    told: { id: 'told', kind: 'narration', text: 'Ten past four. The manager who handles Company A is out until five. The phone rings.' },
    greeting: { id: 'greeting', kind: 'said', text: 'Thank you for calling. Sales department.' },
    customer: {
      id: 'customer',
      kind: 'speech',
      speaker: 'x',
      name: 'Director X',
      mood: 'angry',
      text: '“Company A’s delivery is more than three months late. What on earth are you people thinking?”',
    },
    colleague: {
      id: 'colleague',
      kind: 'speech',
      speaker: 'tamura',
      name: 'Tamura, senior colleague',
      text: '“Only the manager knows the details of Company A…”',
    },
    deed: { id: 'deed', kind: 'done', text: 'You take up the receiver again and begin to make notes.' },
    silence: { id: 'silence', kind: 'silence' },
    document: {
      id: 'document',
      kind: 'document',
      as: 'memo',
      title: 'We called on you',
      to: 'Ms Sato',
      parts: ['We came at two o’clock, as agreed.', 'I will telephone you myself tomorrow morning.'],
    },
  },
  options: [
    {
      id: 'own',
      kind: 'say',
      text: 'I am very sorry for the trouble. This is our case: I will find out what happened myself and report to you today.',
    },
    { id: 'relay', kind: 'say', text: 'I am very sorry for the trouble. The manager in charge is back at five and will return your call.' },
    { id: 'manager', kind: 'do', text: 'Put him on hold and try the manager’s mobile.' },
  ],
  document: {
    title: 'While you were out',
    to: 'Ms Sato',
    parts: [
      { id: 'time', text: 'I called today for our appointment at two o’clock.' },
      { id: 'waited', text: 'I waited until half past two.' },
      { id: 'details', text: 'I came to explain in detail about the burnt smell from your vacuum cleaner.' },
      { id: 'next', text: 'I will telephone you myself at ten tomorrow morning.' },
      { id: 'contact', text: 'If another time suits you better, please let us know: customer care, 03-0000-0000.' },
    ],
  },
  endings: ['“You handled this well”', 'A plan to recover', '“Get me your boss”', 'No more business'],
}

/** A made-up case for stories, in the language of the toolbar. */
export function useStoryCase(): StoryCase {
  const { i18n } = useTranslation()
  return i18n.language === 'en' ? inEnglish : inJapanese
}
