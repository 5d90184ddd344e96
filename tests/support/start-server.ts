import { spawn } from 'node:child_process'
import { join } from 'node:path'

export type StartedServer = {
  /** Where it answers, without a slash at the end. */
  readonly address: string
  stop(): Promise<void>
}

const root = join(import.meta.dirname, '../..')

/**
 * Starts the built server on a free port, with `environment` on top of that of the test. It goes through what `npm start`
 * runs, so a build that is missing or older than its sources is made first.
 * @throws if the server ends before it has said where it is, with what it wrote.
 */
export async function startServer(environment: Readonly<Record<string, string>> = {}): Promise<StartedServer> {
  const child = spawn(process.execPath, ['src/server/start.mjs'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const address = await new Promise<string>((resolve, reject) => {
    let written = ''
    const read = (text: Buffer) => {
      written += text
      const found = /Kandokoro is at (http:\/\/\S+)/.exec(written)
      if (found?.[1] !== undefined) resolve(found[1])
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}:\n${written}`)))
  })
  return {
    address,
    async stop() {
      child.kill()
      await ended
    },
  }
}
