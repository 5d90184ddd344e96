type Environment = Readonly<Record<string, string | undefined>>

/**
 * Whether text for a stream is to be coloured. `FORCE_COLOR` decides as it does for Node, then `NO_COLOR` unless it is
 * empty (no-color.org); else a terminal is coloured if it can be.
 */
export function wantsColour(environment: Environment, isTerminal: boolean): boolean {
  const { FORCE_COLOR: forced, NO_COLOR: refused, TERM: terminal } = environment
  if (forced !== undefined) return ['', '1', '2', '3', 'true'].includes(forced)
  if (refused !== undefined && refused !== '') return false
  return isTerminal && terminal !== 'dumb'
}
