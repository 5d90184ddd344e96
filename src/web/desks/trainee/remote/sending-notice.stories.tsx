import type { Meta, StoryObj } from '@storybook/react-vite'
import { createMemoryHistory, createRootRoute, createRouter, RouterContextProvider } from '@tanstack/react-router'
import { useState } from 'react'
import { expect, fn, userEvent } from 'storybook/test'
import { catalogues, type InterfaceLanguage } from '../../../../i18n/catalogue.ts'
import { SendingNotice } from './sending-notice.tsx'

const meta = {
  title: 'Trainee/Sending notice',
  component: SendingNotice,
  args: { sending: 'idle', onRetry: fn() },
  decorators: [
    (Story) => {
      const [router] = useState(() => createRouter({ routeTree: createRootRoute(), history: createMemoryHistory() }))
      return (
        <RouterContextProvider router={router as never}>
          <Story />
        </RouterContextProvider>
      )
    },
  ],
} satisfies Meta<typeof SendingNotice>
export default meta
type Story = StoryObj<typeof meta>

const words = (globals: Record<string, unknown>) => catalogues[globals.language as InterfaceLanguage].trainee.remote

export const Idle: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('status')).toBeNull()
  },
}

/** Said only of an answer that is slow. */
export const Sending: Story = {
  args: { sending: 'sending' },
  play: async ({ canvas, globals }) => {
    await expect(canvas.queryByRole('status')).toBeNull()
    await canvas.findByText(words(globals).sending, undefined, { timeout: 3000 })
  },
}

export const Offline: Story = {
  args: { sending: 'offline' },
  play: async ({ canvas, globals, args }) => {
    await canvas.findByText(words(globals).offline)
    await userEvent.click(canvas.getByRole('button', { name: words(globals).retry }))
    await expect(args.onRetry).toHaveBeenCalledOnce()
  },
}

export const SignedOut: Story = {
  args: { sending: 'signed-out' },
  play: async ({ canvas, globals }) => {
    await canvas.findByText(words(globals).signedOut)
    await expect(canvas.getByRole('link', { name: words(globals).signIn })).toHaveAttribute('href', '/sign-in')
  },
}

export const Refused: Story = {
  args: { sending: 'refused' },
  play: async ({ canvas, globals }) => {
    await expect(await canvas.findByRole('alert')).toHaveTextContent(words(globals).refused)
  },
}
