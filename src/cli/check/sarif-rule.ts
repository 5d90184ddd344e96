import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Code, catalogue } from '../../core/diagnostics/catalogue.ts'
import type { InterfaceLanguage } from '../../i18n/catalogue.ts'
import type { CheckWords } from '../../i18n/ja/cli/check.ts'
import { type FindingPage, readFindingPage } from '../explain/finding-page.ts'
import { pagesFolder } from '../explain/pages-folder.ts'
import { findingHelp } from './finding-help.ts'

/** What a viewer of SARIF shows of a code: the page of it, which stays out where it cannot be read. */
export async function sarifRule(code: Code, words: CheckWords, language: InterfaceLanguage) {
  const page = await readFile(join(pagesFolder(), `${code}.md`), 'utf8').then(readFindingPage, () => undefined)
  const see = words.rulePage({ page: findingHelp(code) })
  return {
    id: code,
    ...(page && { shortDescription: { text: page.title[language] } }),
    // A `helpUri` would have to be absolute, and where the pages are served is not known here.
    help: {
      text: page === undefined ? see : `${textOf(page, language, '')}\n\n${see}`,
      ...(page && { markdown: textOf(page, language, '## ') }),
    },
    defaultConfiguration: { level: catalogue[code].severity },
  }
}

const textOf = ({ sections, example }: FindingPage, language: InterfaceLanguage, mark: string) =>
  [...sections[language], example].map(({ heading, lines }) => `${mark}${heading}\n\n${lines.join('\n')}`).join('\n\n')
