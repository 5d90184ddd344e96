import { promises } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { refreshTranslation } from '../../core/edit/refresh-translation.ts'
import { loadScenario } from '../../core/load/load-scenario.ts'
import { type Language, languages } from '../../core/scenario/scenario.ts'
import { translateWords as en } from '../../i18n/en/cli/translate.ts'
import { translateWords as ja } from '../../i18n/ja/cli/translate.ts'
import { type CaseFiles, findCases } from '../files/read-case.ts'
import { saveFile } from '../files/save-file.ts'
import { tellFindings } from '../files/tell-findings.ts'
import type { Command } from '../frame/command.ts'
import { type ExitStatus, exitStatus } from '../frame/exit-status.ts'
import { oneOf } from '../frame/option-values.ts'
import type { Shell } from '../frame/shell.ts'
import { UsageError } from '../frame/usage-error.ts'
import { wordsOf } from '../frame/words-of.ts'

/** `translate PATH --to LANGUAGE [--check]`: the translation beside each case, begun or brought up to date. */
export const translateCommand: Command = {
  name: 'translate',
  options: { to: { type: 'string' }, check: { type: 'boolean' } },
  positionals: [1, 1],
  words: { ja: ja.help, en: en.help },
  run: async (given, shell) => {
    const words = { ja, en }[shell.language]
    const [path = ''] = given.positionals
    if (given.values.to === undefined) throw new UsageError(words.noLanguage)
    const to = oneOf(given, 'to', languages, shell)
    const cases = await findCases(path, shell)
    const done: (ExitStatus | undefined)[] = []
    for (const files of cases) done.push(await translateCase(files, to, given.values.check === true, shell))
    if (done.every((status) => status === undefined)) throw new UsageError(words.ownLanguage({ path, language: to }))
    return done.includes(exitStatus.findings) ? exitStatus.findings : exitStatus.sound
  },
}

/** Undefined for a case that is written in the language itself. */
async function translateCase(files: CaseFiles, to: Language, isCheck: boolean, shell: Shell): Promise<ExitStatus | undefined> {
  const words = { ja, en }[shell.language]
  const { source, folder } = files
  const loaded = loadScenario(source)
  if (!loaded.ok) {
    tellFindings(loaded.findings, [source], shell)
    shell.tell(words.untranslated({ file: source.file }))
    return exitStatus.findings
  }
  const { scenario } = loaded.version
  if (scenario.language === to) return undefined
  const name = relative(shell.folder, join(folder, `${to}.yaml`))
    .split(sep)
    .join('/')
  const before = await readTarget(join(folder, `${to}.yaml`), shell)
  const file = { file: name, bytes: before ?? new Uint8Array() }
  const refreshed = refreshTranslation(file, scenario, to)
  tellFindings(
    refreshed.findings,
    [refreshed.ok && !isCheck ? { file: name, bytes: new TextEncoder().encode(refreshed.text) } : file],
    shell,
  )
  if (!refreshed.ok) {
    shell.tell(words.left({ file: name }))
    return exitStatus.findings
  }
  const { text, counts } = refreshed
  const isChanged = before === undefined || Buffer.from(text).compare(before) !== 0
  if (isChanged && !isCheck) await saveFile(join(folder, `${to}.yaml`), text, shell)
  shell.write(`${words.counts({ file: name, ...counts })}\n`)
  if (isChanged && !isCheck) shell.tell(before === undefined ? words.begun({ file: name }) : words.refreshed({ file: name }))
  const isBehind = isCheck && counts.stale + counts.missing > 0
  return isBehind || refreshed.findings.length > 0 ? exitStatus.findings : exitStatus.sound
}

/** The file that is there already. Not taken from the case, which has translations only where it is called as usual. */
async function readTarget(path: string, shell: Shell): Promise<Uint8Array | undefined> {
  try {
    return await promises.readFile(path)
  } catch (error) {
    const { code = 'error' } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return undefined
    throw new UsageError(wordsOf(shell).unreadable({ path: relative(shell.folder, path), code }))
  }
}
