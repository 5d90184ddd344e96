import type { z } from 'zod'
import type { ValuePath } from '../diagnostics/place.ts'
import { isMap } from './written.ts'

type Issue = z.core.$ZodIssue

/** An issue that is none of a union, with its whole path, and the types that would have done. */
export type TellingIssue = { readonly issue: Issue; readonly path: ValuePath; readonly expected: readonly string[] }

/**
 * The issues that tell most about what is wrong with `value`: of a union, those of the branch that was meant. Meant is
 * the branch that takes this kind of value; of several, the one with the fewest issues.
 */
export function tellingIssues(issues: readonly Issue[], value: unknown, at: ValuePath = []): TellingIssue[] {
  return issues.flatMap((issue) => {
    const path = [...at, ...(issue.path as ValuePath)]
    const there = valueAt(value, issue.path as ValuePath)
    if (issue.code !== 'invalid_union') return [{ issue, path, expected: expectedBy(issue) }]
    const meant = issue.errors.filter((branch) => !branch.some((one) => isWrongKind(one, there)))
    const [best] = meant.toSorted((a, b) => a.length - b.length)
    if (best !== undefined) return tellingIssues(best, there, path)
    // No branch takes this kind of value: all of them together say which would have done.
    const expected = issue.errors.flatMap((branch) => branch.flatMap(expectedBy))
    return [{ issue, path, expected }]
  })
}

const expectedBy = (issue: Issue): string[] =>
  issue.code === 'invalid_type' ? [issue.expected] : issue.code === 'invalid_value' ? ['string'] : []

/** Whether the issue says that the value itself, not a part of it, is of another kind than the branch takes. */
function isWrongKind(issue: Issue, value: unknown): boolean {
  if (issue.path.length > 0) return false
  return issue.code === 'invalid_type' || (issue.code === 'invalid_value' && typeof value !== 'string')
}

/** The value that `path` leads to; undefined where it leads nowhere. */
export function valueAt(value: unknown, path: ValuePath): unknown {
  let at = value
  for (const step of path) {
    if (Array.isArray(at)) at = at[Number(step)]
    else if (isMap(at) && Object.hasOwn(at, step)) at = at[step]
    else return undefined
  }
  return at
}
