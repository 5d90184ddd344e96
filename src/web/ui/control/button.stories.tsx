import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent } from 'storybook/test'
import { Button } from './button.tsx'
import { buttonClass } from './button-class.ts'
import { IconButton } from './icon-button.tsx'

const meta = { title: 'Controls/Button', component: Button, args: { children: 'はじめる', onClick: fn() } } satisfies Meta<typeof Button>
export default meta
type Story = StoryObj<typeof meta>

export const Looks: Story = {
  render: (args) => (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: '0.75rem', alignItems: 'center' }}>
      <Button {...args} look="primary" />
      <Button {...args} />
      <Button {...args} look="quiet" />
      <Button {...args} size="small">
        控え 1
      </Button>
      <IconButton icon="pause" label="ひと息つく" />
      <a className={buttonClass('plain')} href="#there">
        リンク
      </a>
    </div>
  ),
}

export const Unavailable: Story = { args: { disabled: true } }

export const Working: Story = {
  args: { look: 'primary', busy: true },
  play: async ({ canvas, args }) => {
    const button = canvas.getByRole('button')
    await userEvent.click(button)
    await expect(args.onClick).not.toHaveBeenCalled()
    await expect(button).toHaveFocus()
  },
}
