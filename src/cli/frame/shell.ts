import type { InterfaceLanguage } from '../../i18n/catalogue.ts'

/** Marks text for a terminal; gives it back unchanged where colour is not wanted. */
export type Paint = { readonly [style in 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'blue']: (text: string) => string }

/** All that a command has to do with the world outside. Built once, in main; tests build their own. */
export type Shell = {
  readonly language: InterfaceLanguage
  /** The folder that relative paths start from. */
  readonly folder: string
  /** The variables that the process was given. */
  readonly environment: Readonly<Record<string, string | undefined>>
  /** What stands before a command’s name to call the command line as it was called: `kandokoro` or `npm run -s kandokoro --`. */
  readonly invocation: string
  /** Writes to standard output, as given. */
  readonly write: (text: string) => void
  /** Writes a line to standard error. */
  readonly tell: (line: string) => void
  /** Shows how far long work has come, on one line of a terminal that the next one replaces; elsewhere nothing. */
  readonly progress: (line: string) => void
  readonly paint: Paint
  /** Columns of the terminal; 100 where there is none. */
  readonly columns: number
  /** Whether a person sits at both ends: input and output are terminals. */
  readonly isInteractive: boolean
  /**
   * The next line of standard input without its line break; undefined at its end. `prompt` is shown only where
   * `isInteractive`, so that it does not stand in what a script reads.
   */
  readonly ask: (prompt: string) => Promise<string | undefined>
}
