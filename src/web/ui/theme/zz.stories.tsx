import type { StoryObj } from '@storybook/react-vite'
export default { title: 'Zz/Proof' }
export const OnlyBadInDark: StoryObj = { render: () => <p style={{ color: 'light-dark(#1d2a44, #444)' }}>low contrast only in the dark</p> }
