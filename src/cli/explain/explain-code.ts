import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { distance } from 'fastest-levenshtein'
import { catalogue } from '../../core/diagnostics/catalogue.ts'
import { nearest } from '../../core/diagnostics/nearest.ts'
import { explainWords as enWords } from '../../i18n/en/cli/explain.ts'
import { explainWords as jaWords } from '../../i18n/ja/cli/explain.ts'
import { asCalled } from '../frame/as-called.ts'
import type { Shell } from '../frame/shell.ts'
import { UsageError } from '../frame/usage-error.ts'
import { type FindingPage, readFindingPage } from './finding-page.ts'
import { pagesFolder } from './pages-folder.ts'
import { renderPage } from './render-page.ts'

const codes: readonly string[] = Object.keys(catalogue).sort()
const wordsIn = { ja: jaWords, en: enWords }

/** The page of a code, in capitals or not, as text for the terminal. */
export async function explainCode(written: string, shell: Shell): Promise<string> {
  const code = written.toUpperCase()
  if (!codes.includes(code)) {
    const alike = codes.filter((one) => distance(one, code) === 1 || hundredOf(one) === hundredOf(code))
    throw new UsageError(wordsIn[shell.language].unknownCode({ code: written, nearest: nearest(code, alike) }))
  }
  return renderPage(await pageOf(code, shell), shell)
}

/** Codes of one hundred are of one kind, so that a code of another is a likely slip only if one character is wrong. */
const hundredOf = (code: string) => code.slice(0, 'KD1'.length)

/** Every code with its title, one a line. */
export async function listCodes(shell: Shell): Promise<string> {
  const pages = await Promise.all(codes.map((code) => pageOf(code, shell)))
  const rows = pages.map(({ code, severity, title }) => `${code}  ${severity[shell.language]}  ${title[shell.language]}\n`)
  return rows.join('')
}

async function pageOf(code: string, shell: Pick<Shell, 'language' | 'invocation'>): Promise<FindingPage> {
  const file = join(pagesFolder(), `${code}.md`)
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UsageError(wordsIn[shell.language].noPage({ code, file }))
  })
  return readFindingPage(asCalled(text, shell))
}
