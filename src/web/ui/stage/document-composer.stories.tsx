import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, fn, userEvent, waitFor } from 'storybook/test'
import { DocumentComposer, type DocumentComposerProps } from './document-composer.tsx'
import { useStoryCase } from './story-case.ts'

type Args = Pick<DocumentComposerProps, 'onFinish' | 'state'> & { start?: readonly string[] }

function OnTheDesk({ start = [], ...rest }: Args) {
  const { document } = useStoryCase()
  const [picked, pick] = useState(start)
  return <DocumentComposer as="memo" {...document} atLeast={2} atMost={3} picked={picked} onPick={pick} {...rest} />
}

const meta = { title: 'Stage/DocumentComposer', component: OnTheDesk, args: { onFinish: fn() } } satisfies Meta<typeof OnTheDesk>
export default meta
type Story = StoryObj<typeof meta>

export const Blank: Story = {}
export const Underway: Story = { args: { start: ['time'] } }
export const Full: Story = { args: { start: ['time', 'waited', 'next'] } }
export const Sending: Story = { args: { start: ['time', 'next'], state: 'sending' } }
export const Refused: Story = { args: { start: ['time', 'next'], state: 'refused' } }

export const Built: Story = {
  play: async ({ canvas, canvasElement, args }) => {
    const boxes = canvas.getAllByRole('checkbox')
    const finish = canvas.getAllByRole('button').at(-1) as HTMLElement
    const [first, second, third, fourth] = boxes as [HTMLElement, HTMLElement, HTMLElement, HTMLElement]

    await userEvent.click(fourth)
    await userEvent.click(finish)
    await expect(args.onFinish).not.toHaveBeenCalled()

    await userEvent.click(first)
    await userEvent.click(second)
    await userEvent.click(third)
    await expect(third).not.toBeChecked()
    await expect(third).toHaveAttribute('aria-disabled', 'true')
    const texts = boxes.map((box) => box.closest('label')?.textContent)
    await waitFor(() => {
      const onSheet = [...canvasElement.querySelectorAll('ul li')].map((part) => part.textContent)
      expect(onSheet).toEqual([texts[0], texts[1], texts[3]])
    })

    await userEvent.click(first)
    await waitFor(() => expect(canvasElement.querySelectorAll('ul li')).toHaveLength(2))
    await userEvent.click(finish)
    await expect(args.onFinish).toHaveBeenCalledOnce()
  },
}
