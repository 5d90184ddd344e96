import stringWidth from 'string-width'
import type { FrameWords } from '../../i18n/ja/cli/frame.ts'
import { asCalled } from './as-called.ts'
import type { Command, CommandWords } from './command.ts'
import type { Shell } from './shell.ts'
import { wordsOf } from './words-of.ts'

type Row = readonly [label: string, said: string]

/** What `kandokoro --help` shows, from the names and summaries of the commands. */
export function renderHelp(commands: readonly Row[], shell: Pick<Shell, 'language' | 'paint' | 'invocation'>): string {
  const words = wordsOf(shell)
  const options: Row[] = [...common(words), ['--version', words.version]]
  const text = paragraphs([
    shell.paint.bold(words.title),
    `${words.usage}kandokoro ${words.commandUsage}`,
    section(words.commands, commands, shell),
    section(words.options, options, shell),
    words.notes.join('\n'),
  ])
  return asCalled(text, shell)
}

/** What `kandokoro <command> --help` shows. */
export function renderCommandHelp({ name, words, options }: Command, shell: Pick<Shell, 'language' | 'paint' | 'invocation'>): string {
  const frame = wordsOf(shell)
  const said = words[shell.language]
  const rows = Object.entries(said.options).map(([option, text]): Row => {
    const short = options[option]?.short
    return [`${short === undefined ? '' : `-${short}, `}--${option}${shapeOf(option, said)}`, text]
  })
  const text = paragraphs([
    said.summary,
    `${frame.usage}${usageOf(name, said)}`,
    section(frame.options, [...rows, ...common(frame)], shell),
    ...(said.notes === undefined ? [] : [said.notes]),
  ])
  return asCalled(text, shell)
}

export const usageOf = (name: string, { usage }: Pick<CommandWords, 'usage'>): string => `kandokoro ${name} ${usage}`

const common = (words: FrameWords): Row[] => [
  ['--lang ja|en', words.lang],
  ['-h, --help', words.help],
]

/** How an option’s value is written, which its usage already says: ` text|json` from `[--format text|json]`. */
function shapeOf(option: string, { usage }: CommandWords): string {
  const found = usage.match(new RegExp(`--${option} ([^\\s\\]]+)`))
  return found?.[1] === undefined || found[1].startsWith('-') || found[1] === '|' ? '' : ` ${found[1]}`
}

function section(heading: string, rows: readonly Row[], { paint }: Pick<Shell, 'paint'>): string {
  const width = Math.max(...rows.map(([label]) => stringWidth(label)))
  const lines = rows.map(([label, said]) => `  ${label}${' '.repeat(width - stringWidth(label))}  ${said}`)
  return [paint.bold(heading), ...lines].join('\n')
}

const paragraphs = (parts: readonly string[]) => `${parts.join('\n\n')}\n`
