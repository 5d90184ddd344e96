import type { Finding } from '../diagnostics/finding.ts'
import type { ValuePath } from '../diagnostics/place.ts'
import { type Scenario, scenario } from '../scenario/scenario.ts'
import { issueFindings } from './issue-finding.ts'
import type { Paths } from './path-set.ts'
import type { SourceMap } from './source-map.ts'
import { type TellingIssue, tellingIssues, valueAt } from './telling-issues.ts'

/** A file as it was read: plain data, its places, and what already has a finding. */
export type WrittenScenarioFile = {
  readonly value: unknown
  readonly source: SourceMap
  readonly spoilt: Paths
  readonly incomplete: Paths
}

export type CheckedSchema = { readonly scenario?: Scenario; readonly findings: readonly Finding[] }

/**
 * Reads plain data as a scenario. Says nothing about what is `spoilt` already, nor about keys missing from a map that
 * is `incomplete`.
 */
export function checkSchema({ value, source, spoilt, incomplete }: WrittenScenarioFile): CheckedSchema {
  const parsed = scenario.safeParse(value)
  if (parsed.success) return { scenario: parsed.data, findings: [] }
  const isMissing = (path: ValuePath) => path.length > 0 && valueAt(value, path) === undefined
  const telling = tellingIssues(parsed.error.issues, value).filter(
    ({ path }) => !spoilt.covers(path) && !(isMissing(path) && incomplete.has(path.slice(0, -1))),
  )
  return { findings: onePerPath(telling).flatMap((issue) => issueFindings(issue, value, source)) }
}

/** Of several issues of one value only the first counts; unknown keys are each a fault of their own. */
function onePerPath(issues: readonly TellingIssue[]): TellingIssue[] {
  const seen = new Set<string>()
  // Bounds of the field are told after those of JavaScript’s numbers, and say more.
  return issues
    .filter(({ issue }) => !('note' in issue && issues.length > 1))
    .filter(({ issue, path }) => {
      if (issue.code === 'unrecognized_keys') {
        seen.add(JSON.stringify(path))
        return true
      }
      const key = JSON.stringify(path)
      return seen.has(key) ? false : seen.add(key)
    })
}
