import type { Meta, StoryObj } from '@storybook/react-vite'

const meta = { title: 'Theme/Tokens' } satisfies Meta
export default meta
type Story = StoryObj

const texts = ['--ink', '--ink-2', '--vermilion-text', '--leaf-text', '--ochre-text'] as const
const grounds = ['--paper', '--card', '--sunk'] as const

/** Every text colour on every ground: the accessibility test of this story measures them. */
export const TextOnGrounds: Story = {
  render: () => (
    <div style={{ display: 'grid', gap: '1px' }}>
      {grounds.map((ground) => (
        <div key={ground} style={{ display: 'flex', flexWrap: 'wrap', gap: '1.5rem', padding: '1rem', background: `var(${ground})` }}>
          {texts.map((text) => (
            <span key={text} style={{ color: `var(${text})`, fontSize: 'var(--text-small)' }}>
              勘所 {text}
            </span>
          ))}
        </div>
      ))}
      {(['vermilion', 'leaf', 'ochre'] as const).map((tone) => (
        <div
          key={tone}
          style={{ padding: '1rem', background: `var(--${tone}-wash)`, color: `var(--${tone}-text)`, fontSize: 'var(--text-small)' }}
        >
          {tone} on its wash
        </div>
      ))}
      <div style={{ padding: '1rem', background: 'var(--ink)', color: 'var(--on-ink)' }}>--on-ink</div>
      <div style={{ padding: '1rem', background: 'var(--own)', color: 'var(--on-own)' }}>--on-own</div>
    </div>
  ),
}
