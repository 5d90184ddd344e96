import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { expect, userEvent } from 'storybook/test'
import { type Level, ScaleInput } from './scale-input.tsx'
import { SegmentedChoice } from './segmented-choice.tsx'
import { Switch } from './switch.tsx'

const meta = { title: 'Controls/Choosing' } satisfies Meta
export default meta
type Story = StoryObj

export const OneOfAFew: Story = {
  render: function Render() {
    const [value, choose] = useState<'light' | 'dark' | 'system'>('system')
    const options = [
      { value: 'light', label: '明るい' },
      { value: 'dark', label: '暗い' },
      { value: 'system', label: '端末に合わせる' },
    ] as const
    return <SegmentedChoice label="配色" options={options} value={value} onChange={choose} />
  },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('radio', { name: '暗い' }))
    await expect(canvas.getByRole('radio', { name: '暗い' })).toBeChecked()
    await userEvent.keyboard('{ArrowLeft}')
    await expect(canvas.getByRole('radio', { name: '明るい' })).toBeChecked()
  },
}

export const OnOrOff: Story = {
  render: function Render() {
    const [on, turn] = useState(false)
    return <Switch label="動きを止める" description="顔や吹き出しの動きをなくします。" checked={on} onChange={turn} />
  },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByText('動きを止める'))
    await expect(canvas.getByRole('switch')).toBeChecked()
  },
}

export const SelfRating: Story = {
  render: function Render() {
    const { t } = useTranslation('rubric')
    const [level, judge] = useState<Level>()
    return (
      <ScaleInput
        legend={t('axis.ownership')}
        description={t('axisMeaning.ownership')}
        anchors={t('level.ownership', { returnObjects: true })}
        value={level}
        onChange={judge}
      />
    )
  },
  play: async ({ canvas }) => {
    const third = canvas.getAllByRole('radio')[3] as HTMLElement
    await userEvent.click(third)
    await expect(third).toBeChecked()
  },
}
