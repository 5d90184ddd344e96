import { execFile } from 'node:child_process'
import { mkdtemp, open, rm, rmdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

export type SmallDisk = {
  readonly folder: string
  /** Takes all the room that is left. */
  fill(): Promise<void>
  /** Gives back what `fill` took. */
  free(): Promise<void>
  remove(): Promise<void>
}

/** A disk of so many megabytes, in memory; why there is none, where this user may not mount one. */
export async function aSmallDisk(megabytes: number): Promise<SmallDisk | { readonly reason: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'kandokoro-disk-'))
  try {
    await run('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder])
  } catch (error) {
    await rmdir(folder)
    return { reason: `no small disk can be mounted (${(error as Error).message.trim().split('\n').at(-1)})` }
  }
  const filler = join(folder, 'filler')
  return {
    folder,
    async fill() {
      const file = await open(filler, 'a')
      try {
        for (;;) await file.write(Buffer.alloc(4096))
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
      } finally {
        await file.close()
      }
    },
    free: () => rm(filler, { force: true }),
    async remove() {
      // What this process had open there is let go of only by and by.
      await run('umount', ['--lazy', folder])
      await rmdir(folder)
    },
  }
}
