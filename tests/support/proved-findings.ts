import type { Finding } from '../../src/core/diagnostics/finding.ts'
import { loadScenario } from '../../src/core/load/load-scenario.ts'
import { proveScenario } from '../../src/core/prove/prove-scenario.ts'
import type { CaseTexts } from './shipped-case.ts'

/** All that loading a case finds and, if it can be used, proving it. */
export function provedFindings(id: string, { 'scenario.yaml': text, 'en.yaml': translation }: CaseTexts): readonly Finding[] {
  const translations = translation === undefined ? [] : [{ file: `${id}/en.yaml`, text: translation }]
  const loaded = loadScenario({ file: `${id}/scenario.yaml`, text }, translations)
  return loaded.ok ? proveScenario(loaded).findings : loaded.findings
}
