import type { Meta, StoryObj } from '@storybook/react-vite'
import { useTranslation } from 'react-i18next'
import { expect } from 'storybook/test'
import { Scenery, type SceneryChannel } from './scenery.tsx'

const meta = { title: 'Stage/Scenery' } satisfies Meta
export default meta

const channels: readonly SceneryChannel[] = ['phone', 'visit', 'counter', 'chat', 'email', 'social']

export const Channels: StoryObj = {
  render: function Render() {
    const { t } = useTranslation('rubric')
    return (
      <div style={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(12rem, 1fr))', gap: '1.5rem' }}>
        {channels.map((channel) => (
          <figure key={channel}>
            <div style={{ position: 'relative', isolation: 'isolate', aspectRatio: 1 }}>
              <Scenery channel={channel} />
            </div>
            <figcaption>{t(`channel.${channel}`)}</figcaption>
          </figure>
        ))}
      </div>
    )
  },
  play: async ({ canvas, canvasElement }) => {
    // The drawing is for the eye alone.
    expect(canvas.queryAllByRole('img')).toHaveLength(0)
    expect(canvasElement.querySelectorAll('svg[aria-hidden="true"]')).toHaveLength(channels.length)
  },
}
