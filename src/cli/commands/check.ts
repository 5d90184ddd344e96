import { checkWords as en } from '../../i18n/en/cli/check.ts'
import { checkWords as ja } from '../../i18n/ja/cli/check.ts'
import { type CheckedCase, checkCase } from '../check/check-case.ts'
import { checkJson } from '../check/check-json.ts'
import { checkSarif } from '../check/check-sarif.ts'
import { checkText, summaryText } from '../check/check-text.ts'
import { countFindings } from '../check/count-findings.ts'
import { type CaseFiles, findCases } from '../files/read-case.ts'
import type { Command } from '../frame/command.ts'
import { type ExitStatus, exitStatus } from '../frame/exit-status.ts'
import { countOf, oneOf } from '../frame/option-values.ts'
import type { Shell } from '../frame/shell.ts'

/** `check PATH…`: proves scenarios sound, or shows what is wrong with them. */
export const checkCommand: Command = {
  name: 'check',
  options: { format: { type: 'string' }, strict: { type: 'boolean' }, limit: { type: 'string' } },
  positionals: [1, Infinity],
  words: { ja: ja.help, en: en.help },
  run: async (given, shell) => {
    const words = { ja, en }[shell.language]
    const format = oneOf(given, 'format', ['text', 'json', 'sarif'], shell)
    const limit = countOf(given, 'limit', shell)
    const found = await casesAt(given.positionals, shell)
    const cases: CheckedCase[] = []
    for (const files of found) {
      const { file } = files.source
      const progress = words.checking({ file, at: cases.length + 1, all: found.length })
      shell.progress(progress)
      const onProgress = (worlds: number) =>
        shell.progress(`${progress} ${words.worlds({ worlds: worlds.toLocaleString(shell.language) })}`)
      const checked = await checkCase(files, { limit, onProgress })
      cases.push(checked)
      // As they come, for whoever watches a long check.
      if (format === 'text') shell.write(checkText(checked, shell))
      if (checked.worlds?.exact === false) {
        shell.tell(words.limit({ file, worlds: checked.worlds.value.toLocaleString(shell.language) }))
      }
    }
    if (format === 'text') shell.write(summaryText(cases, words, shell))
    else shell.write(format === 'json' ? checkJson(cases, shell.language) : await checkSarif(cases, words, shell))
    return statusOf(cases, given.values.strict === true)
  },
}

/** Each case once, though several paths may lead to it. */
async function casesAt(paths: readonly string[], shell: Shell): Promise<CaseFiles[]> {
  const found = (await Promise.all(paths.map((path) => findCases(path, shell)))).flat()
  return [...new Map(found.map((files) => [files.source.file, files])).values()]
}

function statusOf(cases: readonly CheckedCase[], isStrict: boolean): ExitStatus {
  const { error, warning } = countFindings(cases)
  if (error > 0 || (isStrict && warning > 0)) return exitStatus.findings
  return cases.every(({ complete }) => complete) ? exitStatus.sound : exitStatus.limit
}
