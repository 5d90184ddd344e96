import type { InterfaceLanguage } from '../../i18n/catalogue.ts'

export type PageSection = { readonly heading: string; readonly lines: readonly string[] }

/** The page of one finding code: its text in each language, and the example that both share. */
export type FindingPage = {
  readonly code: string
  readonly title: Readonly<Record<InterfaceLanguage, string>>
  readonly severity: Readonly<Record<InterfaceLanguage, string>>
  /** What is wrong, why it matters, how to mend it: in this order. */
  readonly sections: Readonly<Record<InterfaceLanguage, readonly PageSection[]>>
  readonly example: PageSection
}

/** Parts of a page that serve both languages stand on one line: `ja · en`. */
export const eitherLanguage = (line: string, language: InterfaceLanguage): string => {
  const [ja, en] = line.split(' · ') as [string, string?]
  return language === 'ja' ? ja : (en ?? ja)
}

/** Reads a page of docs/findings. Throws an Error that says what is missing if it has not the form of the others. */
export function readFindingPage(markdown: string): FindingPage {
  const [head = '', ...parts] = markdown.split(/^## /m)
  const [first = '', severity = ''] = head.split('\n').filter((line) => line !== '')
  const [, code, ja, en] = /^# (KD\d{3}) — (.+?) \/ (.+)$/.exec(first) ?? []
  if (code === undefined || ja === undefined || en === undefined) throw new Error(`no title “# KD000 — ja / en” but “${first}”`)
  const sections = parts.map(sectionOf)
  const at = sections.findIndex(({ heading }) => heading === '例 · Example')
  const example = sections[at]
  if (example === undefined) throw new Error(`${code}: no section “例 · Example”`)
  return {
    code,
    title: { ja, en },
    severity: { ja: eitherLanguage(severity, 'ja'), en: eitherLanguage(severity, 'en') },
    sections: { ja: sections.slice(0, at), en: sections.slice(at + 1) },
    example,
  }
}

function sectionOf(part: string): PageSection {
  const [heading = '', ...lines] = part.trim().split('\n')
  return { heading, lines: lines.join('\n').trim().split('\n') }
}
