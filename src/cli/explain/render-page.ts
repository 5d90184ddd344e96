import type { Shell } from '../frame/shell.ts'
import { wrapText } from '../play/wrap-text.ts'
import { eitherLanguage, type FindingPage, type PageSection } from './finding-page.ts'

const widest = 100

/** A page in the language of the shell as text for its terminal: headings bold, code indented, paragraphs filled. */
export function renderPage(page: FindingPage, { language, paint, columns }: Shell): string {
  const width = Math.min(columns, widest)
  const [what, why, ...mend] = page.sections[language]
  const example = { ...page.example, heading: eitherLanguage(page.example.heading, language) }
  const shown = [what, why, example, ...mend].filter((section) => section !== undefined)
  const body = (section: PageSection) => [paint.bold(section.heading), ...linesOf(section, language, width)].join('\n')
  const head = `${paint.bold(`${page.code}  ${page.title[language]}`)}\n${page.severity[language]}`
  return `${[head, ...shown.map(body)].join('\n\n')}\n`
}

function linesOf({ lines }: PageSection, language: Shell['language'], width: number): string[] {
  let isCode = false
  return lines.flatMap((line) => {
    if (line.startsWith('```')) {
      isCode = !isCode
      return []
    }
    if (isCode) return [`    ${line}`.trimEnd()]
    // Blank lines around code are there for Markdown; between paragraphs one line is enough.
    return line === '' ? [''] : wrapText(eitherLanguage(line, language), width)
  })
}
