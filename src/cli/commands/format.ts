import { resolve } from 'node:path'
import { formatFile } from '../../core/edit/format-file.ts'
import { formatWords as en } from '../../i18n/en/cli/format.ts'
import { formatWords as ja } from '../../i18n/ja/cli/format.ts'
import { type CaseFiles, findCases, type ReadFile } from '../files/read-case.ts'
import { saveFile } from '../files/save-file.ts'
import { tellFindings } from '../files/tell-findings.ts'
import type { Command } from '../frame/command.ts'
import { exitStatus } from '../frame/exit-status.ts'
import type { Shell } from '../frame/shell.ts'

/** `format PATH… [--check]`: cases and their translations in the canonical layout, every comment kept. */
export const formatCommand: Command = {
  name: 'format',
  options: { check: { type: 'boolean' } },
  positionals: [1, Number.POSITIVE_INFINITY],
  words: { ja: ja.help, en: en.help },
  run: async ({ positionals, values }, shell) => {
    const words = { ja, en }[shell.language]
    const cases = await Promise.all(positionals.map((path) => findCases(path, shell)))
    const files = unique(cases.flat())
    const laidOut = files.map((file) => ({ file, formatted: formatFile(file) }))
    const left = laidOut.filter(({ formatted }) => !formatted.ok)
    for (const { file, formatted } of left) {
      if (formatted.ok) continue
      tellFindings(formatted.findings, files, shell)
      shell.tell(words.left({ file: file.file }))
    }
    const changed = laidOut.flatMap(({ file, formatted }) => (formatted.ok && formatted.changed ? [{ file, text: formatted.text }] : []))
    for (const { file, text } of changed) {
      if (values.check !== true) await saveFile(resolve(shell.folder, file.file), text, shell)
      shell.write(`${file.file}\n`)
    }
    tellSummary({ files: files.length, changed: changed.length, left: left.length }, values.check === true, shell)
    return left.length > 0 || (values.check === true && changed.length > 0) ? exitStatus.findings : exitStatus.sound
  },
}

/** Every file once, whichever of the paths led to it. */
const unique = (cases: readonly CaseFiles[]): ReadFile[] => [
  ...new Map(cases.flatMap(({ source, translations }) => [source, ...translations]).map((file) => [file.file, file])).values(),
]

function tellSummary(counts: { files: number; changed: number; left: number }, isCheck: boolean, shell: Shell): void {
  const words = { ja, en }[shell.language]
  shell.tell(counts.changed === 0 ? words.nothing(counts) : isCheck ? words.wouldChange(counts) : words.changed(counts))
}
