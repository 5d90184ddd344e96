import type { Shell } from './shell.ts'

/** The name where words of a command follow it: `kandokoro check`, `kandokoro --help`, `kandokoro <command>`, not a path. */
const commandLine = /(?<![\w./-])kandokoro(?= (?:[a-z<[]|--))/g

/** Text in which every command line of Kandokoro begins as this one did, so that it can be copied and run. */
export const asCalled = (text: string, { invocation }: Pick<Shell, 'invocation'>): string =>
  invocation === 'kandokoro' ? text : text.replace(commandLine, () => invocation)
