import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent } from 'storybook/test'
import type { LinkAnswer } from '../../../../contract/links.ts'
import { StoryRoom } from '../story-room.tsx'
import { LinkPage } from './link-page.tsx'

const meta = { title: 'Account/One-time link' } satisfies Meta
export default meta
type Story = StoryObj

const expiresAt = Date.UTC(2026, 3, 2, 1, 30)
const toLink = (link: LinkAnswer): Story['render'] =>
  function Render() {
    return <StoryRoom page={LinkPage} at={`/link#${'x'.repeat(43)}`} answers={{ '/api/links/look': { answer: link } }} />
  }

export const FirstAdministrator: Story = {
  render: toLink({ kind: 'first-admin', email: null, name: null, expiresAt }),
  play: async ({ canvas }) => {
    const [name, email] = (await canvas.findAllByRole('textbox')) as HTMLInputElement[]
    const [submit] = canvas.getAllByRole('button').slice(-1)
    await userEvent.click(submit as HTMLElement)
    expect(name).toHaveFocus()
    expect(email).toBeInvalid()
  },
}

export const Invitation: Story = { render: toLink({ kind: 'invitation', email: 'hana@example.jp', name: '港 花', expiresAt }) }

export const Reset: Story = { render: toLink({ kind: 'reset', email: 'hana@example.jp', name: '港 花', expiresAt }) }

export const UsedUp: Story = {
  render: function Render() {
    return <StoryRoom page={LinkPage} at={`/link#${'x'.repeat(43)}`} answers={{ '/api/links/look': { failure: { kind: 'gone' } } }} />
  },
}
