import { type Finding, finding } from '../diagnostics/finding.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { id as wellFormed } from '../scenario/ids.ts'
import type { WrittenScenarioFile } from './check-schema.ts'
import { type Declarations, declarationsOf } from './declarations.ts'
import { mostFindings } from './most-findings.ts'
import { PathSet } from './path-set.ts'
import { type Reference, wordsBeside } from './references.ts'
import { entryOf } from './written.ts'

const codes = { places: 'KD201', cast: 'KD202', meters: 'KD203', items: 'KD204', facts: 'KD205', variants: 'KD206' } as const

export type CheckedReferences = {
  readonly findings: readonly Finding[]
  /** Paths under keys that are no meter, so that what stands under them is not judged as a meter’s. */
  readonly spoilt: PathSet
}

/**
 * Finds the ids that name nothing, one finding an id. Where a declaration that nothing uses is close to an id that is
 * used more than once, the declaration is the culprit.
 */
export function checkReferences(file: WrittenScenarioFile, references: readonly Reference[]): CheckedReferences {
  const findings = new Map<string, Finding>()
  const spoilt = new PathSet()
  const groups = grouped(references.filter((reference) => !hasFinding(file, reference)))
  const declared = new Map<string, Declarations>()
  const declarations = ({ kind, variant }: Reference) => {
    const key = JSON.stringify([kind, variant])
    const known = declared.get(key) ?? declarationsOf(file, kind, variant)
    declared.set(key, known)
    return known
  }
  for (const group of groups.values()) {
    const [first] = group as [Reference, ...Reference[]]
    const { certain, ids, faulty } = declarations(first)
    if (ids.has(first.id)) continue
    // Whatever stands under a key that is no meter was not meant as a meter’s bounds or change.
    if (first.kind === 'meters') for (const { at, path } of group) if (at === 'key') spoilt.add(path)
    if (!certain || findings.size >= mostFindings || faulty.includes(first.id) || nearest(first.id, faulty) !== undefined) continue
    const found = missingSection(file, first, groups) ?? unknownFinding(file, group, ids, (id) => groups.has(nameOf({ ...first, id })))
    // Several ids may have one culprit.
    const culprit = found.code === 'KD209' ? found.parameters.section : `${found.place.line}:${found.place.column}`
    if (!findings.has(`${found.code}:${culprit}`)) findings.set(`${found.code}:${culprit}`, found)
  }
  return { findings: [...findings.values()], spoilt }
}

const nameOf = ({ kind, variant, id }: Reference) => JSON.stringify([kind, variant, id])

function grouped(references: readonly Reference[]): Map<string, Reference[]> {
  const groups = new Map<string, Reference[]>()
  for (const reference of references) {
    const group = groups.get(nameOf(reference))
    if (group === undefined) groups.set(nameOf(reference), [reference])
    else group.push(reference)
  }
  return groups
}

/** Whether the id of a reference is itself at fault. The schema cannot tell a meter’s key from a misspelt word. */
const hasFinding = (file: WrittenScenarioFile, { kind, at, id, path }: Reference) =>
  file.spoilt.covers(path) || (!wellFormed.safeParse(id).success && !(kind === 'meters' && at === 'key') && kind !== 'clock')

/** Where a whole section is not there, that is the fault, if more than one id should have been in it. */
function missingSection(
  file: WrittenScenarioFile,
  { kind, path, at }: Reference,
  groups: ReadonlyMap<string, readonly Reference[]>,
): Finding | undefined {
  if (kind === 'places' || kind === 'values' || kind === 'clock' || entryOf(file.value, kind) !== undefined) return undefined
  const ids = [...groups.values()].flatMap(([first]) => (first?.kind === kind ? [first.id] : []))
  return ids.length < 2
    ? undefined
    : finding('KD209', at === 'key' ? file.source.key(path) : file.source.value(path), { section: kind, ids: ids.slice(0, 20) })
}

function unknownFinding(
  file: WrittenScenarioFile,
  group: readonly Reference[],
  ids: Declarations['ids'],
  isUsed: (id: string) => boolean,
): Finding {
  const [first] = group as [Reference]
  const { kind, id, use, variant } = first
  const place = first.at === 'key' ? file.source.key(first.path) : file.source.value(first.path)
  const others = group.length - 1
  if (kind === 'clock') return finding('KD214', place, {})
  const words = kind === 'meters' && first.at === 'key' ? wordsBeside(use) : kind === 'cast' && first.at === 'key' ? ['narration'] : []
  const near = nearest(id, [...words, ...ids.keys()])
  const declaration = near === undefined ? undefined : ids.get(near)
  if (near !== undefined && declaration !== undefined && others > 0 && !isUsed(near)) {
    return finding('KD208', file.source.key(declaration), { id: near, used: id, times: group.length })
  }
  if (kind === 'values') return finding('KD207', place, { id, variant: String(variant), nearest: near, others })
  return finding(codes[kind], place, { id, nearest: near, others })
}
