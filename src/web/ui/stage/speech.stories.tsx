import type { Meta, StoryObj } from '@storybook/react-vite'
import { Backlog } from './backlog.tsx'
import { Clock } from './clock.tsx'
import { SpeechBubble } from './speech-bubble.tsx'
import { useStoryCase } from './story-case.ts'

const meta = { title: 'Stage/Speech' } satisfies Meta
export default meta
type Story = StoryObj

export const Conversation: Story = {
  render: function Render() {
    const { lines } = useStoryCase()
    return (
      <div style={{ display: 'grid', gap: '1.25rem', maxInlineSize: '40rem' }}>
        <SpeechBubble line={lines.told} />
        <SpeechBubble line={lines.greeting} />
        <SpeechBubble line={lines.customer} byCustomer />
        <SpeechBubble line={lines.colleague} />
        <SpeechBubble line={lines.deed} />
        <SpeechBubble line={lines.silence} />
        <SpeechBubble line={lines.document} />
        <SpeechBubble line={lines.customer} byCustomer newest arriving />
      </div>
    )
  },
}

export const AllThatWasSaid: Story = {
  render: function Render() {
    const { lines } = useStoryCase()
    return <Backlog lines={Object.values(lines)} />
  },
}

export const NothingSaid: Story = { render: () => <Backlog lines={[]} /> }

export const Time: Story = {
  render: function Render() {
    const { clock } = useStoryCase()
    return (
      <div style={{ display: 'grid', gap: '1rem', justifyItems: 'start' }}>
        <Clock now={974} />
        <Clock now={974} label={clock} />
        <Clock now={1440 + 545} label={clock} />
      </div>
    )
  },
}
