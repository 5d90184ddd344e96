import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const root = join(import.meta.dirname, '../../..')

export type StartedProgram = { readonly address: string; stop(): Promise<void> }

/** Starts a server, and resolves once it has written where it is. What else it writes is dropped. */
export async function startProgram(program: string, environment: Readonly<Record<string, string>>): Promise<StartedProgram> {
  const child = spawn(process.execPath, [program], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', PORT: '0', HOST: '127.0.0.1', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const stop = async () => {
    const gone = once(child, 'exit')
    if (child.kill()) await gone
  }
  const address = await new Promise<string>((resolve, reject) => {
    // Read to the end: whoever does not read what is written holds up the writer.
    createInterface(child.stdout).on('line', (line) => {
      const found = /http:\S+/.exec(line)?.[0]
      if (found !== undefined) resolve(found)
    })
    child.once('exit', () => reject(new Error('The server stopped before it had an address.')))
  })
  return { address, stop }
}
