import type { Decorator, Preview } from '@storybook/react-vite'
import { useLayoutEffect, useMemo } from 'react'
import { I18nextProvider } from 'react-i18next'
import type { InterfaceLanguage } from '../src/i18n/catalogue.ts'
import { createI18n } from '../src/i18n/create-i18n.ts'
import '../src/web/ui/theme/tokens.css'
import '../src/web/ui/theme/base.css'
import './preview.css'

/** Sets language, theme and stillness on <html> as the application does. */
const inTheRoom: Decorator = (Story, { globals }) => {
  const language = globals.language as InterfaceLanguage
  const theme = globals.theme as 'light' | 'dark'
  const i18n = useMemo(() => createI18n(language), [language])
  useLayoutEffect(() => {
    const root = document.documentElement
    root.lang = language
    root.dataset.theme = theme
    root.dataset.motion = globals.motion as string
  }, [language, theme, globals.motion])
  return (
    <I18nextProvider i18n={i18n}>
      <Story />
    </I18nextProvider>
  )
}

const preview: Preview = {
  decorators: [inTheRoom],
  initialGlobals: { theme: 'light', language: 'ja', motion: 'on' },
  globalTypes: {
    theme: {
      toolbar: {
        title: 'Theme',
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
    language: {
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'ja', title: '日本語' },
          { value: 'en', title: 'English' },
        ],
      },
    },
    motion: {
      toolbar: {
        title: 'Motion',
        icon: 'lightning',
        dynamicTitle: true,
        items: [
          { value: 'on', title: 'Motion' },
          { value: 'off', title: 'Still' },
        ],
      },
    },
  },
  parameters: {
    a11y: { test: 'error' },
    backgrounds: { disable: true },
    controls: { expanded: true },
    viewport: {
      options: {
        phone: { name: 'Phone 360', styles: { width: '360px', height: '740px' }, type: 'mobile' },
        tablet: { name: 'Tablet 768', styles: { width: '768px', height: '1024px' }, type: 'tablet' },
        wide: { name: 'Wide 1440', styles: { width: '1440px', height: '860px' }, type: 'desktop' },
      },
    },
    options: { storySort: { order: ['Theme', 'Controls', 'Stage', 'Debrief'] } },
  },
}

export default preview
