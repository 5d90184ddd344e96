import type { Finding } from '../../core/diagnostics/finding.ts'
import { renderFinding } from '../../core/diagnostics/render-finding.ts'
import type { Shell } from '../frame/shell.ts'
import type { ReadFile } from './read-case.ts'

/** Tells each finding with the line of its file, on standard error. */
export function tellFindings(findings: readonly Finding[], files: readonly ReadFile[], { language, paint, tell }: Shell): void {
  for (const finding of findings) {
    const bytes = files.find(({ file }) => file === finding.place.file)?.bytes
    tell(renderFinding(finding, new TextDecoder().decode(bytes), language, paint))
  }
}
