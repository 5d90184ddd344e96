import type { Finding } from '../diagnostics/finding.ts'
import { nearest } from '../diagnostics/nearest.ts'
import type { ValuePath } from '../diagnostics/place.ts'
import { type Scenario, scenario } from '../scenario/scenario.ts'
import { allowedKeys } from './allowed-keys.ts'
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

/** Rules that ask for more entries than there are. */
const counting = ['choices-count', 'parts-count', 'variant-one-value']

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
    ({ issue, path }) =>
      !spoilt.covers(path) &&
      !(isMissing(path) && incomplete.has(path.slice(0, -1))) &&
      !(counting.includes(issue.message) && incomplete.has(path)),
  )
  const causes = telling.filter((issue) => !(isMissing(issue.path) ? isThereElsewhere(issue, telling) : isOutOfOrder(issue, telling)))
  const meant = meantKeys(causes, isMissing)
  const findings = onePerPath(causes.filter(({ path }) => ![...meant.values()].includes(JSON.stringify(path)))).flatMap((issue) =>
    issueFindings(issue, value, source).map((one) => {
      const key = one.code === 'KD121' ? meant.get(JSON.stringify(one.place.path)) : undefined
      return key === undefined || one.code !== 'KD121'
        ? one
        : { ...one, parameters: { ...one.parameters, nearest: String((JSON.parse(key) as ValuePath).at(-1)) } }
    }),
  )
  return { findings }
}

/**
 * Where a map has one key that nothing is like, and lacks one, the one was meant as the other: `題名` as `title`. The paths, as
 * JSON, of such keys, each with that of the key it was meant as.
 */
function meantKeys(issues: readonly TellingIssue[], isMissing: (path: ValuePath) => boolean): ReadonlyMap<string, string> {
  const meant = new Map<string, string>()
  for (const { issue, path } of issues) {
    if (issue.code !== 'unrecognized_keys') continue
    const allowed = allowedKeys(path)
    const [stranger, ...strangers] = issue.keys.filter((key) => nearest(key, allowed) === undefined)
    const [missing, ...others] = issues.filter(
      (other) => isMissing(other.path) && JSON.stringify(other.path.slice(0, -1)) === JSON.stringify(path),
    )
    if (stranger === undefined || missing === undefined || strangers.length + others.length > 0) continue
    meant.set(JSON.stringify([...path, stranger]), JSON.stringify(missing.path))
  }
  return meant
}

/** Whether a missing key is only misspelt, or stands beside its map instead of in it, and so has a finding where it is. */
function isThereElsewhere({ path }: TellingIssue, issues: readonly TellingIssue[]): boolean {
  const [parent, key] = [path.slice(0, -1), String(path.at(-1))]
  const beside = parent.length === 0 ? undefined : JSON.stringify([...parent.slice(0, -1), key])
  return issues.some(({ issue, path: other }) => {
    if (issue.code !== 'unrecognized_keys') return JSON.stringify(other) === beside
    return JSON.stringify(other) === JSON.stringify(parent) && issue.keys.some((unknown) => nearest(unknown, allowedKeys(parent)) === key)
  })
}

/** Whether the last way on has a condition only because the one without stands before it. */
function isOutOfOrder({ issue, path }: TellingIssue, issues: readonly TellingIssue[]): boolean {
  const goto = JSON.stringify(path.slice(0, -2))
  const isBefore = ({ issue, path }: TellingIssue) =>
    issue.message === 'goto-unreachable-branch' && JSON.stringify(path.slice(0, -1)) === goto
  return issue.message === 'goto-last-conditional' && issues.some(isBefore)
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
