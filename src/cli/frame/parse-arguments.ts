import { type ParseArgsConfig, parseArgs } from 'node:util'
import { nearest } from '../../core/diagnostics/nearest.ts'
import type { FrameWords } from '../../i18n/ja/cli/frame.ts'
import type { Command, Given } from './command.ts'
import { UsageError } from './usage-error.ts'

/** The options of every command. */
const common = { lang: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const satisfies ParseArgsConfig['options']

/** Reads what stands after a command’s name; with `--help`, how many arguments there are does not matter. @throws UsageError */
export function parseArguments(
  { options: own, positionals: [fewest, most] }: Pick<Command, 'options' | 'positionals'>,
  argv: readonly string[],
  words: FrameWords,
  usage: string,
): Given & { readonly wantsHelp: boolean } {
  const options: NonNullable<ParseArgsConfig['options']> = { ...own, ...common }
  // Not strict, for the errors of node:util are in English; what strictness refuses is refused here.
  const { values, positionals, tokens } = parseArgs({ args: [...argv], options, strict: false, tokens: true })
  for (const token of tokens) if (token.kind === 'option') checkOption(token, options, words)
  const wantsHelp = values.help === true
  const extra = positionals[most]
  if (!wantsHelp && positionals.length < fewest) throw new UsageError(words.tooFew({ usage }))
  if (!wantsHelp && extra !== undefined) throw new UsageError(words.tooMany({ extra, usage }))
  return { positionals, values, wantsHelp }
}

type OptionToken = {
  readonly name: string
  readonly rawName: string
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
}

function checkOption(
  { name, rawName, value, inlineValue }: OptionToken,
  options: NonNullable<ParseArgsConfig['options']>,
  words: FrameWords,
) {
  const option = Object.hasOwn(options, name) ? options[name] : undefined
  if (option === undefined) {
    const near = rawName.startsWith('--') ? (nearest(name, Object.keys(options)) ?? begunBy(name, Object.keys(options))) : undefined
    throw new UsageError(words.noSuchOption({ name: rawName, ...(near !== undefined && { nearest: `--${near}` }) }))
  }
  if (option.type === 'boolean' && value !== undefined) throw new UsageError(words.needlessValue({ name: rawName }))
  // `--format --strict` has forgotten a value; who means a value with a hyphen writes `--format=--strict`.
  const isForgotten = value === undefined || (value.startsWith('-') && value !== '-' && inlineValue !== true)
  if (option.type === 'string' && isForgotten) throw new UsageError(words.noValue({ name: rawName }))
}

/** An option that is cut short or drawn out, such as `--language` where it is `--lang`, is too far away for `nearest`. */
const begunBy = (name: string, options: readonly string[]): string | undefined =>
  options.find((option) => Math.min(option.length, name.length) > 2 && (option.startsWith(name) || name.startsWith(option)))
