import type { ParseArgsConfig } from 'node:util'
import type { InterfaceLanguage } from '../../i18n/catalogue.ts'
import type { ExitStatus } from './exit-status.ts'
import type { Shell } from './shell.ts'

/** What `--help` says of a command in one language. */
export type CommandWords = {
  /** One line, for the list of commands. */
  readonly summary: string
  /** What stands after the command’s name: `PATH… [--strict]`. */
  readonly usage: string
  /** What each option does, by its name, in the order shown. */
  readonly options: Readonly<Record<string, string>>
  /** What else is worth knowing: exit statuses, examples. */
  readonly notes?: string
}

/** The arguments of a command: those without a name, and the options by name. */
export type Given = {
  readonly positionals: readonly string[]
  readonly values: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>
}

export type Command = {
  readonly name: string
  /** As `parseArgs` of node:util takes them; `--lang` and `--help` are there for every command. */
  readonly options: NonNullable<ParseArgsConfig['options']>
  /** The fewest and the most arguments without a name. */
  readonly positionals: readonly [fewest: number, most: number]
  readonly words: Readonly<Record<InterfaceLanguage, CommandWords>>
  /** Throws a `UsageError` for what the person at the keyboard can mend. */
  readonly run: (given: Given, shell: Shell) => Promise<ExitStatus>
}
