import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { expect, userEvent, waitFor } from 'storybook/test'
import { Button } from '../control/button.tsx'
import type { Mood } from './mood.ts'
import { MoodPlate } from './mood-plate.tsx'
import { Portrait } from './portrait.tsx'
import { storyFace, useStoryCase } from './story-case.ts'

const meta = { title: 'Stage/Portrait' } satisfies Meta
export default meta
type Story = StoryObj

const moods: readonly [Mood, number?][] = [
  ['smiling', 0.1],
  ['calm', 0.25],
  ['concerned', 0.45],
  ['displeased', 0.62],
  ['angry', 0.8],
  ['furious', 0.95],
  ['cold'],
  ['suspicious'],
  ['tired'],
  ['anxious'],
  ['sad'],
  ['surprised'],
  ['relieved'],
  ['apologetic'],
  ['serious'],
]

export const Moods: Story = {
  render: function Render() {
    const { name, role } = useStoryCase()
    return (
      <div style={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(13rem, 1fr))', gap: '1.5rem' }}>
        {moods.map(([mood, anger]) => (
          <div key={mood} style={{ display: 'grid', justifyItems: 'center', gap: '0.5rem' }}>
            <Portrait src={storyFace(mood)} name={name} mood={mood} anger={anger} />
            <MoodPlate name={name} role={role} mood={mood} anger={anger} />
          </div>
        ))}
      </div>
    )
  },
}

export const Small: Story = {
  render: function Render() {
    const { name, role } = useStoryCase()
    return (
      <div style={{ display: 'grid', gridTemplateColumns: 'auto 1fr', alignItems: 'end', gap: '0.75rem' }}>
        <Portrait src={storyFace('angry', 'grayBun')} name={name} mood="angry" anger={0.8} size="small" />
        <MoodPlate name={name} role={role} mood="angry" anger={0.8} />
      </div>
    )
  },
}

export const NoFace: Story = {
  render: () => (
    <div style={{ display: 'flex', gap: '2rem' }}>
      <Portrait name="佐藤様" mood="calm" size="small" />
      <Portrait src="data:image/svg+xml,broken" name="佐藤様" mood="angry" size="small" />
    </div>
  ),
}

export const FaceChanges: Story = {
  render: function Render() {
    const { t } = useTranslation('rubric')
    const [mood, feel] = useState<Mood>('calm')
    return (
      <div style={{ display: 'grid', gap: '1rem', justifyItems: 'start' }}>
        <Portrait src={storyFace(mood)} name="X" mood={mood} anger={mood === 'calm' ? 0.2 : 0.9} />
        <MoodPlate name="X" mood={mood} anger={mood === 'calm' ? 0.2 : 0.9} />
        <Button onClick={() => feel(mood === 'calm' ? 'furious' : 'calm')}>{t('mood.furious')}</Button>
      </div>
    )
  },
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(canvas.getByRole('button'))
    await waitFor(() => {
      const faces = canvasElement.querySelectorAll('img')
      expect(faces).toHaveLength(1)
      expect(faces[0]).toHaveAttribute('src', storyFace('furious'))
      expect(faces[0]).not.toHaveAttribute('data-coming')
    })
    await expect(canvas.getByRole('meter')).toHaveAttribute('aria-valuenow', '90')
  },
}
