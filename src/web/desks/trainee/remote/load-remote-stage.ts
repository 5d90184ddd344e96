import type { TraineeServices } from '../services.ts'
import { browserOutside } from './browser-outside.ts'
import { type Opened, openRemoteDirector } from './open-remote-director.ts'

export type LoadedRemoteStage = { readonly opened: Opened /** Lines shown when the page was left. */; readonly position: number }

/** An attempt on the server to go on with, in the language of the page, at the line where it was left on this device. */
export async function loadRemoteStage({ plays, attempts }: TraineeServices, attempt: string): Promise<LoadedRemoteStage> {
  const language = document.documentElement.lang === 'en' ? 'en' : 'ja'
  const [opened, position] = await Promise.all([
    plays().then((store) => openRemoteDirector({ attempt, store, outside: browserOutside }, language)),
    attempts.position(attempt),
  ])
  return { opened, position }
}
