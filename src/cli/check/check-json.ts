import type { Finding } from '../../core/diagnostics/finding.ts'
import { sayFinding } from '../../core/diagnostics/render-finding.ts'
import type { InterfaceLanguage } from '../../i18n/catalogue.ts'
import { tool } from '../frame/version.ts'
import type { CheckedCase } from './check-case.ts'
import { countFindings } from './count-findings.ts'
import { findingHelp } from './finding-help.ts'

/** What `check --format json` writes. docs/command-line.md promises this shape: within `format: 1` keys are only added. */
export function checkJson(cases: readonly CheckedCase[], language: InterfaceLanguage): string {
  const { error, warning, note } = countFindings(cases)
  const complete = cases.every((one) => one.complete)
  const written = {
    format: 1,
    tool,
    summary: { errors: error, warnings: warning, notes: note, files: cases.length, complete },
    files: cases.map((one) => writtenCase(one, language)),
  }
  return `${JSON.stringify(written, null, 2)}\n`
}

const writtenCase = ({ files, version, complete, worlds, findings }: CheckedCase, language: InterfaceLanguage) => ({
  file: files.source.file,
  ...(version && { id: version.scenario.id, hash: version.hash }),
  complete,
  ...(worlds && { worlds: { value: worlds.value, exact: worlds.exact } }),
  findings: findings.map((finding) => writtenFinding(finding, language)),
})

function writtenFinding(finding: Finding, language: InterfaceLanguage) {
  const [message, mend] = sayFinding(finding, language)
  const { file, line, column, end, path } = finding.place
  return {
    code: finding.code,
    severity: finding.severity,
    message,
    mend,
    help: findingHelp(finding.code),
    place: { file, line, column, end: { line: end.line, column: end.column }, ...(path && { path }) },
  }
}
