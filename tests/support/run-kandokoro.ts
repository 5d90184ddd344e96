import { spawn } from 'node:child_process'
import { join } from 'node:path'

export type Ended = {
  /** Null if a signal ended it. */
  readonly status: number | null
  readonly signal: NodeJS.Signals | null
  readonly out: string
  readonly err: string
}

type Options = {
  readonly folder?: string
  readonly environment?: Readonly<Record<string, string>>
  /** What standard input holds; by default nothing. */
  readonly input?: string
  /** The program, by default what `kandokoro` is built to. */
  readonly program?: string
}

const root = join(import.meta.dirname, '../..')
const launcher = join(root, 'src/cli/start.mjs')

/** Runs the real command line, with pipes instead of a terminal; in English unless `environment` says otherwise. */
export function runKandokoro(argv: readonly string[], options: Options = {}): Promise<Ended> {
  const child = startKandokoro(argv, options)
  child.stdin.end(options.input ?? '')
  return endOf(child)
}

/** The same with its streams left to the test. */
export function startKandokoro(argv: readonly string[], { folder = root, environment = {}, program }: Options = {}) {
  const { PATH = '' } = process.env
  return spawn(process.execPath, [program ?? join(root, 'dist/server/kandokoro.js'), ...argv], {
    cwd: folder,
    env: { PATH, LANG: 'en_GB.UTF-8', ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
}

/** Resolves when the process has ended and all it wrote has been read. */
export function endOf(child: ReturnType<typeof startKandokoro>): Promise<Ended> {
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout.on('data', (part) => out.push(part))
  child.stderr.on('data', (part) => err.push(part))
  // It may end before it has read what it was given.
  child.stdin.on('error', () => {})
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (status, signal) => resolve({ status, signal, out: String(Buffer.concat(out)), err: String(Buffer.concat(err)) }))
  })
}

/** Builds the command line if it is missing or stale; for `beforeAll`. */
export async function buildKandokoro(): Promise<void> {
  const { status, err } = await runKandokoro(['--version'], { program: launcher })
  if (status !== 0) throw new Error(`The command line cannot be built:\n${err}`)
}
