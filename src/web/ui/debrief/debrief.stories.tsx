import type { Meta, StoryObj } from '@storybook/react-vite'
import { useStoryCase } from '../stage/story-case.ts'
import { AxisResult } from './axis-result.tsx'
import type { Door } from './door.ts'
import { DoorsChart } from './doors-chart.tsx'
import { Grades } from './grades.tsx'
import { MoodCurve } from './mood-curve.tsx'
import { StyleProfileChart } from './style-profile-chart.tsx'

const meta = { title: 'Debrief/Results' } satisfies Meta
export default meta
type Story = StoryObj

export const Axes: Story = {
  render: () => (
    <div style={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 17rem), 1fr))', gap: '1.5rem' }}>
      <AxisResult axis="ownership" score={71} level={3} opportunities={6} self={3} />
      <AxisResult axis="empathy" score={44} level={2} opportunities={5} self={2} />
      <AxisResult axis="negotiation" opportunities={2} self={0} />
    </div>
  ),
}

export const AxisAtItsBest: Story = { render: () => <AxisResult axis="empathy" score={100} level={4} opportunities={4} /> }

export const EndingGrades: Story = {
  render: () => (
    <div style={{ display: 'grid', gap: '1rem' }}>
      <Grades case="resolved" relationship="restored" />
      <Grades case="ongoing" relationship="kept" />
      <Grades case="lost" relationship="damaged" />
    </div>
  ),
}

function useDoors(): readonly Door[] {
  const { endings } = useStoryCase()
  return [
    { id: 'well', title: endings[0], case: 'resolved', relationship: 'restored', closedBy: 3 },
    { id: 'plan', title: endings[1], case: 'ongoing', relationship: 'restored', closedBy: 5 },
    { id: 'boss', title: endings[2], case: 'ongoing', relationship: 'kept', reached: true },
    { id: 'stop', title: endings[3], case: 'lost', relationship: 'damaged', closedBy: 4 },
  ]
}

export const DoorsClosing: Story = {
  render: function Render() {
    const doors = useDoors()
    return (
      <DoorsChart doors={doors} decisions={6} turning={{ decision: 3, title: doors[0]?.title ?? '', name: '引き返せなくなったところ' }} />
    )
  },
}

export const NoTurningPoint: Story = {
  render: function Render() {
    const [best, plan, , worst] = useDoors() as [Door, Door, Door, Door]
    const doors: readonly Door[] = [
      { ...best, closedBy: undefined, reached: true },
      { ...plan, closedBy: 0 },
      { ...worst, closedBy: 1 },
    ]
    return <DoorsChart doors={doors} decisions={3} />
  },
}

export const ManyDecisions: Story = {
  render: function Render() {
    const doors = useDoors().map((door) => ({ ...door, closedBy: door.closedBy === undefined ? undefined : door.closedBy * 2 }))
    return (
      <DoorsChart doors={doors} decisions={12} turning={{ decision: 12, title: doors[1]?.title ?? '', name: '引き返せなくなったところ' }} />
    )
  },
}

export const OneRun: Story = {
  render: function Render() {
    const { endings } = useStoryCase()
    return <MoodCurve runs={[{ id: 'now', label: '今回', ending: endings[2], tone: 'ochre', points: firstRun }]} />
  },
}

const firstRun = [
  { mood: 'displeased', anger: 0.6 },
  { mood: 'angry', anger: 0.8 },
  { mood: 'displeased', anger: 0.65 },
  { mood: 'furious', anger: 0.95 },
  { mood: 'angry', anger: 0.75 },
  { mood: 'concerned', anger: 0.5 },
] as const

export const TwoRuns: Story = {
  render: function Render() {
    const { endings } = useStoryCase()
    const before = [0.6, 0.7, 0.9, 0.97].map((anger) => ({ mood: 'angry', anger }) as const)
    return (
      <MoodCurve
        runs={[
          { id: 'now', label: '今回', ending: endings[0], tone: 'leaf', points: firstRun },
          { id: 'before', label: '前回', ending: endings[3], tone: 'vermilion', points: before },
        ]}
      />
    )
  },
}

export const NoMeter: Story = {
  render: () => (
    <MoodCurve
      runs={[
        {
          id: 'now',
          label: '今回',
          ending: '結末',
          tone: 'leaf',
          points: [{ mood: 'cold' }, { mood: 'suspicious' }, { mood: 'relieved' }],
        },
      ]}
    />
  ),
}

export const Style: Story = {
  render: () => (
    <StyleProfileChart
      kinds={{ value: 2, rule: 1, yielding: 1 }}
      total={4}
      afterCalm={3}
      called={['combination', 'value']}
      used={['value']}
    />
  ),
}

export const NoStyle: Story = { render: () => <StyleProfileChart kinds={{}} total={0} called={['limits']} used={[]} /> }
