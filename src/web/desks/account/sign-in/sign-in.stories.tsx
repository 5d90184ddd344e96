import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent } from 'storybook/test'
import { type Answers, StoryRoom } from '../story-room.tsx'
import { SignInPage } from './sign-in-page.tsx'

const meta = { title: 'Account/Signing in' } satisfies Meta
export default meta
type Story = StoryObj
type Canvas = Parameters<NonNullable<Story['play']>>[0]['canvas']

const ways = { '/api/account/ways': { answer: { oidc: 'みなと社員ID', mailed: true } } } as const
const at = (answers: Answers, address = '/sign-in'): Story['render'] =>
  function Render() {
    return <StoryRoom page={SignInPage} at={address} answers={{ ...ways, ...answers }} />
  }

const fieldOf = (canvas: Canvas, name: string) =>
  canvas.findByText((_, element) => element?.tagName === 'INPUT' && element.getAttribute('name') === name)
const fillIn = async (canvas: Canvas) => {
  await userEvent.type(await fieldOf(canvas, 'email'), 'hana@example.jp')
  await userEvent.type(await fieldOf(canvas, 'password'), 'not this one{Enter}')
}

export const WrongPassword: Story = {
  render: at({ '/api/account/sign-in': { failure: { kind: 'refused' } } }),
  play: async ({ canvas }) => {
    await fillIn(canvas)
    await canvas.findByRole('alert')
    expect(await fieldOf(canvas, 'password')).toHaveValue('not this one')
  },
}

export const TooManyTries: Story = {
  render: at({ '/api/account/sign-in': { failure: { kind: 'too-many', from: Date.UTC(2026, 0, 1, 3, 4, 5) } } }),
  play: async ({ canvas }) => {
    await fillIn(canvas)
    expect(await canvas.findByRole('alert')).toHaveTextContent(/\d+:05/)
  },
}

export const NothingWritten: Story = {
  render: at({}, '/sign-in?error=not_invited'),
  play: async ({ canvas }) => {
    const email = await fieldOf(canvas, 'email')
    await userEvent.type(await fieldOf(canvas, 'password'), '{Enter}')
    expect(email).toHaveFocus()
    expect(email).toBeInvalid()
  },
}

export const CodeOfAnAuthenticator: Story = {
  render: at({
    '/api/account/sign-in': { answer: { next: 'code' } },
    '/api/account/sign-in/code': { failure: { kind: 'refused' } },
  }),
  play: async ({ canvas }) => {
    await fillIn(canvas)
    const code = await fieldOf(canvas, 'code')
    expect(canvas.getByRole('heading', { level: 1 })).toHaveFocus()
    await userEvent.type(code, '１２３ ４５６{Enter}')
    expect(code).toBeInvalid()
    expect(code).toHaveFocus()
  },
}

export const ForgottenPassword: Story = {
  render: at({ '/api/account/reset': { answer: { mailed: true } } }),
  play: async ({ canvas }) => {
    await userEvent.type(await fieldOf(canvas, 'email'), 'hana@example.jp')
    const [forgotten] = canvas.getAllByRole('button').slice(-1)
    await userEvent.click(forgotten as HTMLElement)
    await userEvent.type(await fieldOf(canvas, 'email'), '{Enter}')
    expect(await canvas.findByRole('status')).toHaveTextContent('hana@example.jp')
  },
}
