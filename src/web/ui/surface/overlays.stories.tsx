import type { Meta, StoryObj } from '@storybook/react-vite'
import { type ComponentType, useState } from 'react'
import { expect, userEvent, waitFor, within } from 'storybook/test'
import { Button } from '../control/button.tsx'
import { Backlog } from '../stage/backlog.tsx'
import { useStoryCase } from '../stage/story-case.ts'
import { Dialog } from './dialog.tsx'
import { Drawer } from './drawer.tsx'
import type { ModalProps } from './modal.tsx'

const meta = { title: 'Surfaces/Overlays' } satisfies Meta
export default meta
type Story = StoryObj

function Opener({ Overlay, opened = false }: { Overlay: ComponentType<ModalProps>; opened?: boolean }) {
  const [open, setOpen] = useState(opened)
  const { lines } = useStoryCase()
  return (
    <>
      <Button onClick={() => setOpen(true)}>ひと息つく</Button>
      <Overlay
        open={open}
        onClose={() => setOpen(false)}
        title="ひと息つきましょう"
        footer={
          <Button look="primary" onClick={() => setOpen(false)}>
            続ける
          </Button>
        }
      >
        <Backlog lines={Object.values(lines)} />
      </Overlay>
    </>
  )
}

const comesAndGoes: NonNullable<Story['play']> = async ({ canvasElement }) => {
  const canvas = within(canvasElement)
  const opener = canvas.getByRole('button', { name: 'ひと息つく' })
  await userEvent.click(opener)
  const dialog = canvas.getByRole('dialog', { name: 'ひと息つきましょう' })
  await waitFor(() => expect(dialog).toBeVisible())
  await expect(within(dialog).getByRole('heading', { name: 'ひと息つきましょう' })).toHaveFocus()
  await userEvent.click(within(dialog).getByRole('button', { name: '続ける' }))
  await expect(canvas.queryByRole('dialog')).toBeNull()
  await expect(opener).toHaveFocus()
}

export const DialogComesAndGoes: Story = { render: () => <Opener Overlay={Dialog} />, play: comesAndGoes }
export const DrawerComesAndGoes: Story = { render: () => <Opener Overlay={Drawer} />, play: comesAndGoes }
export const DialogOpen: Story = { render: () => <Opener Overlay={Dialog} opened /> }
export const DrawerOpen: Story = { render: () => <Opener Overlay={Drawer} opened /> }
