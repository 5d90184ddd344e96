import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import { Button } from '../control/button.tsx'
import { Chip } from './chip.tsx'
import { EmptyState } from './empty-state.tsx'
import { ErrorState } from './error-state.tsx'
import { Notice } from './notice.tsx'
import { Panel } from './panel.tsx'
import { Skeleton } from './skeleton.tsx'

const meta = { title: 'Surfaces/States' } satisfies Meta
export default meta
type Story = StoryObj

export const Sheets: Story = {
  render: () => (
    <Panel title="いまのあなた" actions={<Button size="small">すべて見る</Button>}>
      <div>
        <p>訪問の約束をしたのに、お客様がいない。翌日の電話で何と言うか。</p>
        <p style={{ display: 'flex', flexWrap: 'wrap', gap: '0.5rem', marginBlockStart: '0.75rem' }}>
          <Chip>電話</Chip>
          <Chip tone="leaf">解決</Chip>
          <Chip tone="ochre">継続</Chip>
          <Chip tone="vermilion">決裂</Chip>
          <Chip onClick={() => undefined} pressed>
            訪問
          </Chip>
          <Chip onClick={() => undefined} pressed={false}>
            窓口
          </Chip>
        </p>
      </div>
    </Panel>
  ),
}

export const Notices: Story = {
  render: () => (
    <div style={{ display: 'grid', gap: '1rem' }}>
      <Notice>この練習はあなただけが見られます。</Notice>
      <Notice kind="warning" action={<Button size="small">読み直す</Button>}>
        シナリオが新しくなりました。続きは前の版のまま進みます。
      </Notice>
      <Notice kind="error" action={<Button size="small">もう一度送る</Button>}>
        通信が切れました。ここまでの判断は端末に残っています。
      </Notice>
    </div>
  ),
}

export const Waiting: Story = { render: () => <Skeleton lines={4} /> }

export const NothingYet: Story = {
  render: () => (
    <EmptyState title="まだ練習の記録がありません" action={<Button look="primary">最初の1件をはじめる</Button>}>
      10分ほどで終わります。結果はあなただけが見られます。
    </EmptyState>
  ),
}

const retry = fn()
export const Failed: Story = {
  render: () => (
    <ErrorState onRetry={retry} detail="GET /api/library 503">
      シナリオの一覧を読み込めませんでした。記録は失われていません。
    </ErrorState>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getAllByRole('button')[0] as HTMLElement)
    await expect(retry).toHaveBeenCalled()
  },
}
