/** What the command line ends with; scripts depend on these numbers. */
export const exitStatus = {
  sound: 0,
  /** Errors, warnings under `--strict`, or a receipt that does not hold. */
  findings: 1,
  /** Wrong usage, or a path that cannot be opened or written. */
  usage: 2,
  /** The limit of worlds was reached: what is said holds, but not all is proven. */
  limit: 3,
} as const
export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus]
