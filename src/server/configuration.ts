/** What the process is told by its environment. */
export type Configuration = {
  readonly port: number
  readonly host: string
  /** Folder of scenarios, one folder each. */
  readonly scenarios: string
  /** Folder of the built pages. */
  readonly pages: string
}

/** A value in the environment that cannot be used; its message names the variable and what would do. */
export class ConfigurationError extends Error {}

/** Reads PORT, HOST, SCENARIOS_DIR and PAGES_DIR. Throws `ConfigurationError` for a value that cannot be used. */
export function readConfiguration(environment: Readonly<Record<string, string | undefined>>): Configuration {
  const written = environment.PORT || '3000'
  const port = Number(written)
  if (!/^\d+$/.test(written) || port > 65535) {
    throw new ConfigurationError(`PORT must be a number from 0 to 65535, not "${written}".`)
  }
  return {
    port,
    host: environment.HOST || 'localhost',
    scenarios: environment.SCENARIOS_DIR || 'scenarios',
    pages: environment.PAGES_DIR || 'dist/web',
  }
}
