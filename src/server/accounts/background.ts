export type Background = {
  /** Begins a task that no answer waits for. */
  run(task: () => Promise<unknown>): void
  /** When every task that has begun has ended, for a server that stops. */
  settled(): Promise<void>
}

/** Keeps work that goes on after an answer, such as sending mail, so that it is neither lost nor its failure unseen. */
export function createBackground(onFailed: (error: unknown) => void): Background {
  const running = new Set<Promise<unknown>>()
  return {
    run: (task) => {
      // Never in this turn, so that not even its first step delays the answer.
      const work = new Promise((resolve) => setImmediate(resolve)).then(task).catch(onFailed)
      running.add(work)
      work.finally(() => running.delete(work))
    },
    settled: async () => {
      while (running.size > 0) await Promise.all(running)
    },
  }
}
