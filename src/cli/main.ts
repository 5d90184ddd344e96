import { openShell } from './frame/open-shell.ts'
import { run } from './frame/run.ts'
import { wordsOf } from './frame/words-of.ts'

/** Status of a fault of the program itself, after sysexits.h. */
const fault = 70

const { shell, close } = openShell({
  argv: process.argv,
  env: process.env,
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  folder: process.cwd(),
  locale: Intl.DateTimeFormat().resolvedOptions().locale,
  // Dying of the signal, as at any other moment: a shell then sees 130.
  interrupt: () => process.kill(process.pid, 'SIGINT'),
})

function stop(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error)
  shell.tell(wordsOf(shell).unexpected({ message: message.replace(/\s+/g, ' ') }))
  if (process.env.KANDOKORO_DEBUG && error instanceof Error) shell.tell(error.stack ?? '')
  process.exitCode = fault
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads has seen enough, as `head` has.
  if (error.code === 'EPIPE') process.exit(0)
  stop(error)
  process.exit()
})
process.stderr.on('error', () => {})
process.on('uncaughtException', (error) => {
  stop(error)
  process.exit()
})

try {
  // Not process.exit, which would cut off what is still being written to a pipe.
  process.exitCode = await run(process.argv.slice(2), shell)
} catch (error) {
  stop(error)
} finally {
  close()
}
