import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, userEvent } from 'storybook/test'
import { PasswordField } from './password-field.tsx'
import { TextField } from './text-field.tsx'

const meta = { title: 'Controls/Fields' } satisfies Meta
export default meta
type Story = StoryObj

export const Written: Story = {
  render: function Render() {
    const [name, setName] = useState('')
    const [password, setPassword] = useState('')
    return (
      <>
        <TextField label="お名前" value={name} error={name === '' ? 'お名前を入力してください。' : undefined} onChange={setName} />
        <TextField label="メールアドレス" value="hana@example.jp" readOnly onChange={() => undefined} />
        <PasswordField
          label="パスワード"
          description="10文字以上。"
          showLabel="パスワードを表示する"
          autoComplete="new-password"
          value={password}
          onChange={setPassword}
        />
      </>
    )
  },
  play: async ({ canvas }) => {
    const name = canvas.getByLabelText('お名前')
    expect(name).toBeInvalid()
    expect(name).toHaveAccessibleDescription('お名前を入力してください。')
    await userEvent.type(name, '花')
    expect(name).toBeValid()
    const password = canvas.getByLabelText('パスワード')
    expect(password).toHaveAttribute('type', 'password')
    await userEvent.click(canvas.getByRole('checkbox'))
    expect(password).toHaveAttribute('type', 'text')
  },
}
