import type { Code } from '../../core/diagnostics/catalogue.ts'

/** Where the page of a code is in the project, with `/` between folders. */
export const findingHelp = (code: Code): string => `docs/findings/${code}.md`
