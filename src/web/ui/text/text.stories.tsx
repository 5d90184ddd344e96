import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor } from 'storybook/test'
import { Flag } from '../surface/flag.tsx'
import { Key } from './key.tsx'
import { PhraseBreak } from './phrase-break.tsx'
import { QuotedWords } from './quoted-words.tsx'

const meta = { title: 'Text/Words' } satisfies Meta
export default meta
type Story = StoryObj

const words = '御社の納品、もう3か月以上遅れているんだぞ。いったい、どう考えているんだ'

export const BrokenByTheBrowser: Story = {
  render: () => (
    <p lang="ja" style={{ inlineSize: '11em' }}>
      <PhraseBreak text={words} />
    </p>
  ),
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('wbr')).toBeNull()
  },
}

const never = () => false
export const BrokenByBudouX: Story = {
  render: () => (
    <p lang="ja" style={{ inlineSize: '11em' }}>
      <PhraseBreak text={words} browserDoes={never} />
    </p>
  ),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(canvasElement.querySelectorAll('wbr').length).toBeGreaterThan(3))
    await expect(canvasElement.querySelector('p')).toHaveTextContent(words)
  },
}

export const TellingParts: Story = {
  render: () => (
    <div style={{ display: 'grid', gap: '1rem', maxInlineSize: '40rem' }}>
      <p>
        <QuotedWords
          text="担当から折り返しますので、少々お待ちいただけますか"
          marks={[{ quote: '担当から折り返します', kind: 'anti', label: 'たらい回し' }]}
        />
      </p>
      <p>
        <Flag kind="anti">たらい回し</Flag> 正しい手順に聞こえるが、専務は「また待たされる」と受け取った。
      </p>
      <p>
        <QuotedWords
          text="弊社の案件として、私が経緯を確かめ、本日中にご報告いたします"
          marks={[{ quote: '本日中にご報告いたします', kind: 'technique', label: '期限のある次の一手' }]}
        />
      </p>
      <p>
        <Flag kind="technique">期限のある次の一手</Flag>
      </p>
    </div>
  ),
}

export const Keycaps: Story = {
  render: () => (
    <p>
      <Key>1</Key> <Key>Enter</Key> <Key>Esc</Key>
    </p>
  ),
}
