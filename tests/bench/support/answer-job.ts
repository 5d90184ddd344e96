/** Jobs by name; what they take and give must survive a structured clone. */
export type Jobs = Readonly<Record<string, (...args: never[]) => unknown>>

/** Which job is asked for, and with what. */
export type Asked = { readonly name: string; readonly args: readonly unknown[] }

/** Waits for the one job that this process is asked for, and sends back what it gives. */
export function answerJob(jobs: Jobs): void {
  process.once('message', async ({ name, args }: Asked) => {
    process.send?.({ given: await jobs[name]?.(...(args as never[])) }, () => process.disconnect())
  })
}
