import type { Code } from '../../src/core/diagnostics/catalogue.ts'
import type { Finding } from '../../src/core/diagnostics/finding.ts'
import { issueFindings } from '../../src/core/load/issue-finding.ts'
import { readYaml } from '../../src/core/load/read-yaml.ts'

const { data } = readYaml({ file: 'scenario.yaml', text: 'playtime: 5\n' })
const issue = { code: 'not_multiple_of' as const, divisor: 2, path: ['playtime'], message: 'not_multiple_of', input: 5 }

function judged(issues: readonly (typeof issue)[]): Finding[] {
  if (data === undefined) throw new Error('the file cannot be read')
  return issues.flatMap((one) => issueFindings({ issue: one, path: ['playtime'], expected: [] }, data.value, data.source))
}

/** Codes kept for what no file can do today, with what would lead to them and what does not. */
export const unreached: {
  readonly [code in Code]?: { readonly wrong: () => readonly Finding[]; readonly right: () => readonly Finding[] }
} = {
  // For rules of the schema that have no message of their own.
  KD139: { wrong: () => judged([issue]), right: () => judged([]) },
}
