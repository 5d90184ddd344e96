import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent } from 'storybook/test'
import { ChoiceList, type ChoiceListProps } from './choice-list.tsx'
import { useStoryCase } from './story-case.ts'

function InTheCase(props: Omit<ChoiceListProps, 'options'>) {
  const { options } = useStoryCase()
  return <ChoiceList {...props} options={options} />
}

const meta = { title: 'Stage/ChoiceList', component: InTheCase, args: { onChoose: fn() } } satisfies Meta<typeof InTheCase>
export default meta
type Story = StoryObj<typeof meta>

export const Asked: Story = {
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getAllByRole('button')[1] as HTMLElement)
    await expect(args.onChoose).toHaveBeenCalledWith('relay')
  },
}

export const Guided: Story = { args: { hint: '専務がいま一番困っていることは何でしょうか。' } }

export const Sending: Story = {
  args: { state: 'sending', chosen: 'own' },
  play: async ({ canvas, args }) => {
    for (const button of canvas.getAllByRole('button')) await userEvent.click(button)
    await expect(args.onChoose).not.toHaveBeenCalled()
  },
}

export const Refused: Story = {
  args: { state: 'refused' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('alert')).toBeVisible()
  },
}
