import { tool } from './version.ts'

/** What to type to call the command line as it was called: through a script of npm or npx, or by its own name. */
export function invocationIn(environment: Readonly<Record<string, string | undefined>>): string {
  if (environment.npm_lifecycle_event === tool.name) return `npm run -s ${tool.name} --`
  if (environment.npm_lifecycle_event === 'npx') return `npx ${tool.name}`
  return tool.name
}
