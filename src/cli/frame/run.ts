import { nearest } from '../../core/diagnostics/nearest.ts'
import { asCalled } from './as-called.ts'
import { BrokenScenario } from './broken-scenario.ts'
import type { Command } from './command.ts'
import { type CommandEntry, commands } from './commands.ts'
import { type ExitStatus, exitStatus } from './exit-status.ts'
import { oneOf } from './option-values.ts'
import { parseArguments } from './parse-arguments.ts'
import { renderCommandHelp, renderHelp, usageOf } from './render-help.ts'
import type { Shell } from './shell.ts'
import { UsageError } from './usage-error.ts'
import { tool } from './version.ts'
import { wordsOf } from './words-of.ts'

/** Does what the words after `kandokoro` ask for. What the person at the keyboard can mend is told in one line. */
export async function run(argv: readonly string[], shell: Shell): Promise<ExitStatus> {
  try {
    return await start(argv, shell)
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof BrokenScenario)) throw error
    // Arguments are quoted in it, and may hold anything.
    shell.tell(`${tool.name}: ${asCalled(error.message, shell).replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')}`)
    return error instanceof UsageError ? exitStatus.usage : exitStatus.findings
  }
}

async function start(argv: readonly string[], shell: Shell): Promise<ExitStatus> {
  const words = wordsOf(shell)
  const at = indexOfCommand(argv)
  const first = parseArguments({ options: { version: { type: 'boolean' } }, positionals: [0, 0] }, argv.slice(0, at), words, tool.name)
  const [name, ...rest] = argv.slice(at)
  oneOf(first, 'lang', ['ja', 'en'], shell)
  if (first.values.version === true) return said(`${tool.name} ${tool.version}\n`, shell)
  if (name === 'help') {
    const asked = parseArguments({ options: {}, positionals: [0, 1] }, rest, words, `${tool.name} help ${words.commandUsage}`)
    return help(asked.positionals[0], shell)
  }
  if (first.wantsHelp) return help(name, shell)
  if (name === undefined) throw new UsageError(words.noCommand)
  const command = await entryOf(name, shell).load()
  const given = parseArguments(command, rest, words, usageOf(command.name, command.words[shell.language]))
  oneOf(given, 'lang', ['ja', 'en'], shell)
  if (given.wantsHelp) return said(renderCommandHelp(command, shell), shell)
  return command.run(given, shell)
}

/** Options before the command’s name are those of `kandokoro` itself. */
function indexOfCommand(argv: readonly string[]): number {
  const at = argv.findIndex((given, index) => !given.startsWith('-') && argv[index - 1] !== '--lang')
  return at === -1 ? argv.length : at
}

async function help(name: string | undefined, shell: Shell): Promise<ExitStatus> {
  if (name !== undefined) return said(renderCommandHelp(await loaded(name, shell), shell), shell)
  return said(
    renderHelp(
      commands.map((entry) => [entry.name, entry.summary[shell.language]]),
      shell,
    ),
    shell,
  )
}

const loaded = (name: string, shell: Shell): Promise<Command> => entryOf(name, shell).load()

function entryOf(name: string, shell: Shell): CommandEntry {
  const entry = commands.find((one) => one.name === name)
  if (entry !== undefined) return entry
  const near = nearest(name, ['help', ...commands.map((one) => one.name)])
  throw new UsageError(wordsOf(shell).noSuchCommand({ name, ...(near !== undefined && { nearest: near }) }))
}

function said(text: string, shell: Shell): ExitStatus {
  shell.write(text)
  return exitStatus.sound
}
