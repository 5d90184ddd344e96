import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type StartedServer = {
  /** Where it answers, without a slash at the end. */
  readonly address: string
  readonly pid: number
  /** All that it has written so far. */
  written(): string
  /** Sends a signal, and resolves when the process has ended: to its status, or null if the signal ended it. */
  end(signal: NodeJS.Signals): Promise<number | null>
  stop(): Promise<void>
}

const root = join(import.meta.dirname, '../..')

/**
 * Starts the built server on a free port, with `environment` on top of that of the test, and with a data folder of its own that
 * is gone after `stop`, unless `environment` names one. It goes through what `npm start` runs, so a build that is missing or
 * older than its sources is made first.
 * @throws if the server ends before it has said where it is, with what it wrote.
 */
export async function startServer(environment: Readonly<Record<string, string>> = {}): Promise<StartedServer> {
  const own = environment.DATA_DIR === undefined ? await mkdtemp(join(tmpdir(), 'kandokoro-data-')) : undefined
  const forget = () => (own === undefined ? undefined : rm(own, { recursive: true, force: true }))
  const child = spawn(process.execPath, ['src/server/start.mjs'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: '0', ...(own && { DATA_DIR: own }), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  let written = ''
  const address = await new Promise<string>((resolve, reject) => {
    const read = (text: Buffer) => {
      written += text
      const found = /Kandokoro is at (http:\/\/\S+)/.exec(written)
      if (found?.[1] !== undefined) resolve(found[1])
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('error', reject)
    child.once('close', (code) => reject(new Error(`The server ended with ${code}:\n${written}`)))
  }).catch(async (error) => {
    await forget()
    throw error
  })
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal)
    return ended
  }
  return {
    address,
    pid: child.pid ?? 0,
    written: () => written,
    end,
    async stop() {
      await end('SIGTERM')
      await forget()
    },
  }
}
