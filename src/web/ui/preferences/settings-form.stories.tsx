import type { Meta, StoryObj } from '@storybook/react-vite'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { expect, userEvent } from 'storybook/test'
import { LanguageSwitch } from './language-switch.tsx'
import { defaultPreferences, type Preferences } from './preferences.ts'
import { SettingsDrawer } from './settings-drawer.tsx'
import { SettingsForm } from './settings-form.tsx'
import { PreferencesContext } from './use-preferences.ts'

const meta = { title: 'Preferences/Settings' } satisfies Meta
export default meta
type Story = StoryObj

/** Preferences that hold as long as the story is shown. */
function Held({ children, initial = {} }: { children: ReactNode; initial?: Partial<Preferences> }) {
  const { i18n } = useTranslation()
  const [preferences, setPreferences] = useState<Preferences>({ ...defaultPreferences(i18n.language === 'en' ? 'en' : 'ja'), ...initial })
  return (
    <PreferencesContext value={{ preferences, prefer: (changes) => setPreferences({ ...preferences, ...changes }) }}>
      {children}
    </PreferencesContext>
  )
}

export const AsTheyCome: Story = {
  render: () => (
    <Held>
      <SettingsForm />
    </Held>
  ),
  play: async ({ canvas }) => {
    const [, timers] = canvas.getAllByRole('switch')
    expect(timers).not.toBeChecked()
    const before = canvas.getAllByRole('radio').length
    await userEvent.click(timers as HTMLElement)
    // With timers on, their length can be set.
    expect(canvas.getAllByRole('radio')).toHaveLength(before + 3)
  },
}

export const WithTimers: Story = {
  render: () => (
    <Held initial={{ timers: true, timerStretch: 2, theme: 'dark', still: true }}>
      <SettingsForm />
    </Held>
  ),
}

export const FromTheSide: Story = {
  render: () => (
    <Held>
      <SettingsDrawer open onClose={() => undefined} />
    </Held>
  ),
}

export const Language: Story = {
  render: () => (
    <Held>
      <LanguageSwitch />
    </Held>
  ),
  play: async ({ canvas }) => {
    const english = canvas.getByRole('radio', { name: 'English' })
    await userEvent.click(english)
    expect(english).toBeChecked()
  },
}
