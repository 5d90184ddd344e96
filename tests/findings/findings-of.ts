import { lintJapanese } from '../../src/cli/language/lint-japanese.ts'
import type { Finding } from '../../src/core/diagnostics/finding.ts'
import { loadScenario } from '../../src/core/load/load-scenario.ts'
import type { SourceFile } from '../../src/core/load/source-file.ts'
import { proveScenario } from '../../src/core/prove/prove-scenario.ts'

/** A case as it lies in its folder. */
export type Files = { readonly scenario: SourceFile; readonly translations: readonly SourceFile[] }

/** All that is found in a case: in reading it, and, if it can be used, in proving it and in its Japanese. */
export async function findingsOf({ scenario, translations }: Files): Promise<readonly Finding[]> {
  const loaded = loadScenario(scenario, translations)
  return loaded.ok ? [...proveScenario(loaded).findings, ...(await lintJapanese(loaded, translations))] : loaded.findings
}
