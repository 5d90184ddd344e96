import type { Finding } from '../../core/diagnostics/finding.ts'
import { proveScenario } from '../../core/prove/prove-scenario.ts'
import type { ScenarioVersion } from '../../core/scenario/version.ts'
import type { Figure } from '../../core/verify/proof.ts'
import { type CaseFiles, loadCase } from '../files/read-case.ts'

/** All that can be said of one case. */
export type CheckedCase = {
  readonly files: CaseFiles
  /** Undefined if the case cannot be loaded; then nothing about its worlds is known. */
  readonly version?: ScenarioVersion
  /** Whether all there is to prove was proven; never of a case that cannot be loaded. */
  readonly complete: boolean
  /** How many worlds there are; not exact if the limit was reached first. */
  readonly worlds?: Figure<number>
  /** In the order of the files, and of their lines. */
  readonly findings: readonly Finding[]
}

export type Checking = {
  /** The most worlds to explore. */
  readonly limit?: number | undefined
  readonly onProgress?: (worlds: number) => void
}

/** Loads a case, proves it, and reads its prose. Never throws, whatever the files hold. */
export async function checkCase(files: CaseFiles, options: Checking = {}): Promise<CheckedCase> {
  const loaded = loadCase(files)
  if (!loaded.ok) return { files, complete: false, findings: inOrder(loaded.findings, files) }
  const { proof, findings } = proveScenario(loaded, options)
  // Only now, for it brings a dictionary along.
  const { lintJapanese } = await import('../language/lint-japanese.ts')
  const prose = await lintJapanese(loaded, files.translations)
  return {
    files,
    version: loaded.version,
    complete: proof.complete,
    worlds: proof.worlds,
    findings: inOrder([...findings, ...prose], files),
  }
}

function inOrder(findings: readonly Finding[], { source, translations }: CaseFiles): Finding[] {
  const names = [source, ...translations].map(({ file }) => file)
  return findings.toSorted(
    ({ place: a }, { place: b }) => names.indexOf(a.file) - names.indexOf(b.file) || a.line - b.line || a.column - b.column,
  )
}
