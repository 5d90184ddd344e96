import { createInterface, type Interface } from 'node:readline'
import type { ReadStream, WriteStream } from 'node:tty'
import { invocationIn } from './invocation.ts'
import { languageOf } from './language-of.ts'
import { progressLine } from './progress-line.ts'
import type { Paint, Shell } from './shell.ts'
import { wantsColour } from './wants-colour.ts'

type World = Pick<NodeJS.Process, 'argv' | 'env'> & {
  readonly stdin: NodeJS.ReadStream
  readonly stdout: NodeJS.WriteStream
  readonly stderr: NodeJS.WriteStream
  readonly folder: string
  /** The system’s language as a BCP 47 tag. */
  readonly locale: string
  /** Called when Ctrl-C is pressed while a line is asked for, which keeps it from becoming a signal. */
  readonly interrupt: () => void
}

/** A shell over the streams of a process. Nothing is read of standard input before something is asked; `close` ends the reading. */
export function openShell(world: World): { readonly shell: Shell; readonly close: () => void } {
  const { stdin, stdout, stderr, env } = world
  const isInteractive = isTerminal(stdin) && isTerminal(stdout)
  const line = progressLine(stderr, isTerminal(stderr) && env.TERM !== 'dumb')
  let reading: { readonly interface: Interface; readonly lines: AsyncIterator<string> } | undefined

  function lines(): AsyncIterator<string> {
    if (reading === undefined) {
      const opened = createInterface({ input: stdin, ...(isInteractive && { output: stdout }), terminal: isInteractive })
      opened.on('SIGINT', world.interrupt)
      reading = { interface: opened, lines: opened[Symbol.asyncIterator]() }
    }
    return reading.lines
  }

  const shell: Shell = {
    language: languageOf(world.argv.slice(2), env, world.locale),
    folder: world.folder,
    environment: env,
    invocation: invocationIn(env),
    write: (text) => {
      line.clear()
      stdout.write(text)
    },
    tell: (text) => {
      line.clear()
      stderr.write(`${text}\n`)
    },
    progress: line.show,
    paint: wantsColour(env, isTerminal(stdout)) ? coloured : plain,
    columns: stdout.columns || 100,
    isInteractive,
    ask: async (prompt) => {
      line.clear()
      const next = lines()
      reading?.interface.setPrompt(prompt)
      if (isInteractive) reading?.interface.prompt()
      const { value, done } = await next.next()
      return done === true ? undefined : value
    },
  }
  return {
    shell,
    close: () => {
      line.clear()
      reading?.interface.close()
    },
  }
}

const isTerminal = (stream: Pick<WriteStream | ReadStream, 'isTTY'>) => stream.isTTY === true

const between = (on: number, off: number) => (text: string) => `\u001b[${on}m${text}\u001b[${off}m`
const coloured: Paint = {
  bold: between(1, 22),
  dim: between(2, 22),
  red: between(31, 39),
  green: between(32, 39),
  yellow: between(33, 39),
  blue: between(34, 39),
}
const asItIs = (text: string) => text
const plain: Paint = { bold: asItIs, dim: asItIs, red: asItIs, green: asItIs, yellow: asItIs, blue: asItIs }
