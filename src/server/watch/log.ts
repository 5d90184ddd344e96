import { type Logger, pino, type StreamEntry } from 'pino'
import type { Configuration } from '../configuration/configuration.ts'

export type Log = Pick<Logger, 'info' | 'warn' | 'error' | 'debug'>

type Stream = Pick<StreamEntry, 'stream'>['stream']

/**
 * A log of one JSON object a line, with the moment in milliseconds. What is written to it must not say who somebody is or what
 * they chose; of errors only what describeError leaves is kept.
 */
export function openLog(level: Configuration['logLevel'], stream: Stream = pino.destination(1)): Log {
  return pino(
    {
      level,
      base: undefined,
      messageKey: 'message',
      serializers: { error: describeError },
      formatters: { level: (label) => ({ level: label }) },
    },
    stream,
  )
}

/**
 * What may be logged of an error: its kind, code, message and where it arose. Drivers put rows into other fields, and the
 * message of a SyntaxError quotes what was sent.
 */
export function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error }
  const { name, message, stack = '' } = error
  const code = 'code' in error ? { code: String(error.code) } : {}
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line))
  return { type: name, ...code, ...(!(error instanceof SyntaxError) && { message }), at: frames.slice(0, 12).map((line) => line.trim()) }
}
