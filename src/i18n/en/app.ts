import type { app as source } from '../ja/app.ts'
import type { SameKeys } from '../same-keys.ts'

export const app: SameKeys<typeof source> = {
  title: 'Kandokoro — practise answering complaints',
  brand: 'Kandokoro',
  brandReading: '勘所',
  skip: 'Skip to content',
  nav: { label: 'Menu', choose: 'Choose a case', history: 'Your record', settings: 'Settings' },
  session: { signIn: 'Sign in', open: 'Account of {{name}}', signedIn: 'Signed in as {{name}}', signedOut: 'Signed out' },
  language: { label: 'Language', ja: '日本語', en: 'English' },
  settings: {
    title: 'Settings',
    note: 'Kept on this device.',
    theme: { label: 'Brightness', system: 'Same as device', light: 'Light', dark: 'Dark' },
    still: { label: 'Keep things still', description: 'Faces and speech change without moving.' },
    pace: { label: 'How lines arrive', tap: 'On each tap', slow: 'Slowly', normal: 'Normal', fast: 'Fast', 'at-once': 'All at once' },
    voice: { label: 'Read the customer aloud', description: 'Uses a voice on this device.', none: 'This device has no English voice.' },
    timers: {
      label: 'Silence counts',
      description: 'In some scenes the moment passes if you say nothing. A change applies from the next case you start.',
    },
    timerStretch: { label: 'Time to answer', '1': 'Normal', '2': 'Twice', '4': 'Four times' },
    close: 'Close',
  },
  storage: {
    guest: 'Your record stays on this device. It is not sent anywhere.',
    memory: 'This window cannot keep anything. Your record will be gone when you close the page.',
  },
  failed: {
    title: 'This could not be loaded',
    unreachable: 'The server still cannot be reached. Please try again in a while.',
    text: 'You may be offline, or the server is down. Every decision you made is kept on this device.',
    home: 'To the start',
  },
  notFound: { title: 'There is no such page', text: 'The address may have changed or been mistyped.', home: 'Choose a case' },
}
