import { open } from 'node:fs/promises'

/** Makes what was renamed in a folder last beyond a power cut, where folders can be synchronised (not on Windows). */
export async function syncFolder(folder: string): Promise<void> {
  const opened = await open(folder, 'r').catch(() => undefined)
  await opened?.sync().catch(() => {})
  await opened?.close()
}
