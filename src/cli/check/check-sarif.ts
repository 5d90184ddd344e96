import type { Code } from '../../core/diagnostics/catalogue.ts'
import type { Finding } from '../../core/diagnostics/finding.ts'
import { sayFinding } from '../../core/diagnostics/render-finding.ts'
import type { CheckWords } from '../../i18n/ja/cli/check.ts'
import type { Shell } from '../frame/shell.ts'
import { tool } from '../frame/version.ts'
import type { CheckedCase } from './check-case.ts'
import { partialFingerprints } from './partial-fingerprints.ts'
import { sarifRule } from './sarif-rule.ts'

/**
 * What `check --format sarif` writes: one run of SARIF 2.1.0. Addresses of files are relative to the folder the command
 * ran in; the levels are those of the findings, whatever `--strict` makes of them.
 */
export async function checkSarif(cases: readonly CheckedCase[], words: CheckWords, { language }: Pick<Shell, 'language'>): Promise<string> {
  const codes = [...new Set(cases.flatMap(({ findings }) => findings.map(({ code }) => code)))].sort()
  const rules = await Promise.all(codes.map((code) => sarifRule(code, words, language)))
  const stopped = cases.filter(({ worlds }) => worlds?.exact === false)
  const run = {
    tool: { driver: { name: 'Kandokoro', semanticVersion: tool.version, language, rules } },
    invocations: [
      {
        executionSuccessful: true,
        toolExecutionNotifications: stopped.map(({ files, worlds }) => ({
          level: 'warning',
          message: { text: words.limit({ file: files.source.file, worlds: (worlds?.value ?? 0).toLocaleString(language) }) },
          locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(files.source.file) } } }],
        })),
      },
    ],
    columnKind: 'utf16CodeUnits',
    language,
    results: cases.flatMap((one) => {
      const fingerprints = partialFingerprints(one)
      return one.findings.map((finding, index) => ({ ...result(finding, codes, language), partialFingerprints: fingerprints[index] }))
    }),
  }
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }
  return `${JSON.stringify(log, null, 2)}\n`
}

function result(finding: Finding, codes: readonly Code[], language: Shell['language']) {
  const { file, line, column, end } = finding.place
  return {
    ruleId: finding.code,
    ruleIndex: codes.indexOf(finding.code),
    level: finding.severity,
    message: { text: sayFinding(finding, language).join('\n') },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          region: { startLine: line, startColumn: column, endLine: end.line, endColumn: end.column },
        },
      },
    ],
  }
}

const uriOf = (file: string) => file.split('/').map(encodeURIComponent).join('/')
