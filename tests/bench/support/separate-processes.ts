import { type ChildProcess, fork } from 'node:child_process'
import { text } from 'node:stream/consumers'
import type { Asked, Jobs } from './answer-job.ts'
import { bundle } from './bundle.ts'

/** Why a job gave nothing. */
export type Spent = 'too long' | 'out of memory'

/** A program that answers jobs, each in a process of its own, so that nothing is warm and no memory taken. */
export type SeparateProcesses<Program extends Jobs> = {
  run<Name extends keyof Program & string>(name: Name, ...args: Parameters<Program[Name]>): Promise<Awaited<ReturnType<Program[Name]>>>
  /** The same, ended after so many milliseconds; a heap that is too small for it is an answer too. */
  runWithin<Name extends keyof Program & string>(
    milliseconds: number,
    name: Name,
    ...args: Parameters<Program[Name]>
  ): Promise<Awaited<ReturnType<Program[Name]>> | Spent>
  /** Removes the program. */
  close(): Promise<void>
}

/** Makes a program of the module `source`, which answers the jobs. */
export async function separateProcesses<Program extends Jobs>(source: string): Promise<SeparateProcesses<Program>> {
  const { program, remove } = await bundle(source)
  const ask = async (asked: Asked, milliseconds?: number) => {
    // None of the options of this process: tsx must not get in again.
    const child = fork(program, { execArgv: ['--expose-gc'], serialization: 'advanced', stdio: ['ignore', 'inherit', 'pipe', 'ipc'] })
    const timer = milliseconds === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), milliseconds)
    try {
      return await answerOf(child, asked)
    } finally {
      clearTimeout(timer)
    }
  }
  return {
    async run(name, ...args) {
      const given = await ask({ name, args })
      if (isSpent(given)) throw new Error(`${name}: ${given}`)
      return given as never
    },
    runWithin: async (milliseconds, name, ...args) => (await ask({ name, args }, milliseconds)) as never,
    close: remove,
  }
}

/** Whether a job came to no answer. */
export const isSpent = (given: unknown): given is Spent => given === 'too long' || given === 'out of memory'

async function answerOf(child: ChildProcess, asked: Asked): Promise<unknown> {
  const told = child.stderr ? text(child.stderr) : ''
  child.send(asked)
  const answer = await new Promise<{ given: unknown } | undefined>((resolve) => {
    child.once('message', (message) => resolve(message as { given: unknown }))
    child.once('exit', () => resolve(undefined))
  })
  if (answer !== undefined) return answer.given
  if (child.signalCode === 'SIGKILL') return 'too long'
  const reason = await told
  if (reason.includes('heap out of memory')) return 'out of memory'
  throw new Error(`A measure ended without a figure. ${reason}`)
}
