import { version } from '../../../package.json'

export const tool = { name: 'kandokoro', version } as const
