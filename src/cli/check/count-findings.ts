import type { Finding } from '../../core/diagnostics/finding.ts'
import type { Severity } from '../../core/diagnostics/message.ts'
import type { CheckedCase } from './check-case.ts'

/** How many findings of each severity there are in some cases. */
export const countFindings = (cases: readonly CheckedCase[]): Readonly<Record<Severity, number>> => {
  const of = (severity: Severity) =>
    cases.flatMap(({ findings }): readonly Finding[] => findings).filter((one) => one.severity === severity)
  return { error: of('error').length, warning: of('warning').length, note: of('note').length }
}
