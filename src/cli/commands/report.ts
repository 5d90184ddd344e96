import { renderFinding } from '../../core/diagnostics/render-finding.ts'
import { languages } from '../../core/scenario/scenario.ts'
import { inLanguage } from '../../core/scenario/version.ts'
import { prove } from '../../core/verify/prove.ts'
import { readingOf } from '../../core/verify/reading.ts'
import { reportWords as en } from '../../i18n/en/cli/report.ts'
import { reportWords as ja } from '../../i18n/ja/cli/report.ts'
import { loadCase, oneCase } from '../files/read-case.ts'
import { readingLanguage } from '../files/reading-language.ts'
import { asCalled } from '../frame/as-called.ts'
import type { Command } from '../frame/command.ts'
import { exitStatus } from '../frame/exit-status.ts'
import { countOf, oneOf } from '../frame/option-values.ts'
import { htmlPage } from '../report/html-page.ts'
import { reportJson } from '../report/report-json.ts'
import { reportTerms } from '../report/report-terms.ts'
import { setPage } from '../report/set-page.ts'
import { subjectOf } from '../report/subject.ts'
import { writePage } from '../report/write-page.ts'

/** `report PATH`: the proof of one scenario, as text, as a page or as data. */
export const reportCommand: Command = {
  name: 'report',
  options: { format: { type: 'string' }, language: { type: 'string' }, paths: { type: 'boolean' }, limit: { type: 'string' } },
  positionals: [1, 1],
  words: { ja: ja.help, en: en.help },
  run: async (given, shell) => {
    const words = { ja, en }[shell.language]
    const [path = ''] = given.positionals
    const format = oneOf(given, 'format', ['text', 'json', 'html'], shell)
    const limit = countOf(given, 'limit', shell)
    const language = given.values.language === undefined ? undefined : oneOf(given, 'language', languages, shell)
    const loaded = loadCase(await oneCase(path, shell))
    if (!loaded.ok) {
      for (const finding of loaded.findings) shell.tell(firstLine(renderFinding(finding, '', shell.language)))
      shell.tell(asCalled(words.broken({ path }), shell))
      return exitStatus.findings
    }
    const scenario = inLanguage(loaded.version, readingLanguage(loaded.version, language, path, shell))
    const onProgress = (worlds: number) => shell.progress(words.proving({ worlds: worlds.toLocaleString(shell.language) }))
    const proven = prove(scenario, { ...(limit !== undefined && { limit }), onProgress })
    const subject = subjectOf(path, loaded.version, proven, readingOf(proven.explored, proven.components))
    if (format === 'json') {
      shell.write(reportJson(subject))
    } else {
      const page = writePage(subject, reportTerms(language ?? shell.language), given.values.paths === true)
      shell.write(format === 'html' ? htmlPage(page) : setPage(page, shell))
    }
    const { complete, limit: reached } = subject.proof
    if (complete) return exitStatus.sound
    shell.tell(words.limitTold({ limit: reached.toLocaleString(shell.language) }))
    return exitStatus.limit
  },
}

const firstLine = (text: string) => text.slice(0, text.indexOf('\n'))
