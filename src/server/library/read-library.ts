import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrokenScenario } from '../../contract/library.ts'
import type { Finding } from '../../core/diagnostics/finding.ts'
import { renderFinding } from '../../core/diagnostics/render-finding.ts'
import { loadScenario } from '../../core/load/load-scenario.ts'
import type { ScenarioVersion } from '../../core/scenario/version.ts'
import { Library } from './library.ts'

type File = { readonly file: string; readonly bytes: Uint8Array }

/**
 * Reads every `<folder>/<id>/scenario.yaml` with the translations beside it. A scenario with errors, whatever they are,
 * is kept apart with its findings. Rejects only if the folder itself cannot be read.
 */
export async function readLibrary(folder: string): Promise<Library> {
  const entries = await readdir(folder, { withFileTypes: true })
  const ids = entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
  const read = await Promise.all(ids.map((id) => readScenario(folder, id).catch((error: NodeJS.ErrnoException) => unreadable(id, error))))
  const found = read.filter((one) => one !== undefined)
  return new Library(
    found.flatMap((one) => ('hash' in one ? [one] : [])).sort((a, b) => a.scenario.order - b.scenario.order),
    found.flatMap((one) => ('hash' in one ? [] : [one])),
  )
}

/** The version, or what is wrong with it; undefined for a folder without a scenario. */
async function readScenario(folder: string, id: string): Promise<ScenarioVersion | BrokenScenario | undefined> {
  const names = (await readdir(join(folder, id))).filter((name) => name.endsWith('.yaml')).sort()
  if (!names.includes('scenario.yaml')) return undefined
  const readOne = async (name: string): Promise<File> => ({ file: `${id}/${name}`, bytes: await readFile(join(folder, id, name)) })
  const source = await readOne('scenario.yaml')
  const translations = await Promise.all(names.filter((name) => name !== 'scenario.yaml').map(readOne))
  const loaded = loadScenario(source, translations)
  if (loaded.ok) return loaded.version
  return { id, findings: loaded.findings.map((finding) => show(finding, [source, ...translations])) }
}

/** A scenario with a file that cannot even be opened: there is no line to show. */
function unreadable(id: string, { code = 'error' }: NodeJS.ErrnoException): BrokenScenario {
  const file = `${id}/scenario.yaml`
  const text = { ja: `${file}:1: ファイルを開けません（${code}）。`, en: `${file}:1: A file cannot be opened (${code}).` }
  return { id, findings: [{ code, severity: 'error', file, line: 1, text }] }
}

function show(finding: Finding, files: readonly File[]): BrokenScenario['findings'][number] {
  const file = files.find((one) => one.file === finding.place.file)
  // Findings are shown with their line, so a few kilobytes of a file that is not UTF-8 may be read loosely.
  const text = new TextDecoder().decode(file?.bytes)
  return {
    code: finding.code,
    severity: finding.severity,
    file: finding.place.file,
    line: finding.place.line,
    text: { ja: renderFinding(finding, text, 'ja'), en: renderFinding(finding, text, 'en') },
  }
}
