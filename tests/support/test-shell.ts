import type { Paint, Shell } from '../../src/cli/frame/shell.ts'

const asItIs = (text: string) => text
const plain: Paint = { bold: asItIs, dim: asItIs, red: asItIs, yellow: asItIs, green: asItIs, blue: asItIs }

type Given = Partial<Pick<Shell, 'language' | 'folder' | 'environment' | 'invocation' | 'paint' | 'columns' | 'isInteractive'>> & {
  /** The lines that standard input holds. */
  readonly answers?: readonly string[]
}

export type TestShell = {
  readonly shell: Shell
  /** All that was written to standard output so far. */
  out(): string
  /** All that was told on standard error so far; prompts and progress are not. */
  err(): string
  /** The prompts and the lines of progress, in the order they were shown. */
  shown(): readonly string[]
}

/** A shell that keeps what it is given and answers from a list: Japanese, from the root of the project, no terminal. */
export function testShell({ answers = [], ...given }: Given = {}): TestShell {
  const written: string[] = []
  const told: string[] = []
  const shown: string[] = []
  const left = [...answers]
  const shell: Shell = {
    language: 'ja',
    folder: process.cwd(),
    environment: {},
    invocation: 'kandokoro',
    paint: plain,
    columns: 100,
    isInteractive: answers.length > 0,
    ...given,
    write: (text) => void written.push(text),
    tell: (line) => void told.push(`${line}\n`),
    progress: (line) => void shown.push(line),
    ask: async (prompt) => {
      shown.push(prompt)
      return left.shift()
    },
  }
  return { shell, out: () => written.join(''), err: () => told.join(''), shown: () => shown }
}
