import { nearest } from '../../core/diagnostics/nearest.ts'
import type { Loaded } from '../../core/load/load-scenario.ts'
import type { Attempt } from '../../core/play/attempt.ts'
import type { ScenarioVersion } from '../../core/scenario/version.ts'
import type { ReplayWords } from '../../i18n/ja/cli/replay.ts'
import { type CaseFiles, findCases, loadCase } from '../files/read-case.ts'
import { BrokenScenario } from '../frame/broken-scenario.ts'
import type { Shell } from '../frame/shell.ts'
import { UsageError } from '../frame/usage-error.ts'

/** A version of a scenario with the file it was read from. */
export type Found = { readonly version: ScenarioVersion; readonly file: string }

/** Finds versions by attempt, of all the cases in one folder. */
export type FindVersion = (attempt: Attempt) => Found

/**
 * Finds the cases in `folder`. Of several versions of a scenario the one that an attempt is pinned to is taken, or the
 * first if none is. What it gives throws a UsageError for a scenario that is not there, a BrokenScenario for one
 * that cannot be loaded.
 */
export async function versionsIn(folder: string, shell: Shell, words: ReplayWords): Promise<FindVersion> {
  const cases = (await findCases(folder, shell)).map((files) => ({ id: writtenId(files), file: files.source.file, load: once(files) }))
  return ({ scenario, hash }) => {
    const loaded = cases.filter(({ id }) => id === scenario).map(({ file, load }) => ({ file, loaded: load() }))
    const whole = loaded.flatMap(({ file, loaded }) => (loaded.ok ? [{ version: loaded.version, file }] : []))
    const found = whole.find(({ version }) => version.hash === hash) ?? whole[0]
    if (found !== undefined) return found
    const [broken] = loaded
    if (broken !== undefined) throw new BrokenScenario(words.brokenScenario({ file: broken.file, findings: broken.loaded.findings.length }))
    const near = nearest(
      scenario,
      cases.map(({ id }) => id),
    )
    throw new UsageError(words.unknownScenario({ scenario, folder, ...(near !== undefined && { nearest: near }) }))
  }
}

/** The id as it stands in the file, for loading every case to find one takes long, and a broken one has no other. */
function writtenId({ source }: CaseFiles): string {
  const text = new TextDecoder().decode(source.bytes)
  return /^["']?id["']?\s*:\s*["']?([\w-]+)/m.exec(text)?.[1] ?? ''
}

function once(files: CaseFiles): () => Loaded {
  let loaded: Loaded | undefined
  return () => {
    loaded ??= loadCase(files)
    return loaded
  }
}
