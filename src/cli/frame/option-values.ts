import type { Given } from './command.ts'
import type { Shell } from './shell.ts'
import { UsageError } from './usage-error.ts'
import { wordsOf } from './words-of.ts'

/** The value of option `name`, which must be one of `allowed`; the first of them where it is not given. @throws UsageError */
export function oneOf<const Value extends string>(
  { values }: Given,
  name: string,
  allowed: readonly [Value, ...Value[]],
  shell: Pick<Shell, 'language'>,
): Value {
  const value = values[name]
  if (value === undefined) return allowed[0]
  const found = allowed.find((one) => one === value)
  if (found !== undefined) return found
  throw new UsageError(wordsOf(shell).notOneOf({ name: `--${name}`, value: String(value), allowed: allowed.join(' | ') }))
}

/** The value of option `name` as a whole number from 1, underscores between digits allowed. @throws UsageError */
export function countOf({ values }: Given, name: string, shell: Pick<Shell, 'language'>): number | undefined {
  const value = values[name]
  if (value === undefined) return undefined
  const count = /^\d+(_\d+)*$/.test(String(value)) ? Number(String(value).replaceAll('_', '')) : 0
  if (count >= 1 && Number.isSafeInteger(count)) return count
  throw new UsageError(wordsOf(shell).notACount({ name: `--${name}`, value: String(value) }))
}
