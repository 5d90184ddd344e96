import { htmlStyle } from './html-style.ts'
import { htmlText } from './html-text.ts'
import type { Cell, Fact, ReportPage, Section, Table } from './report-page.ts'

/** The page as one HTML file that needs nothing besides itself: no script, no font, no picture from elsewhere. */
export function htmlPage(page: ReportPage): string {
  const write = writer(page)
  const isOpen = page.status.some(({ tone }) => tone !== undefined)
  return `<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${htmlText(page.title.text)}</title>
<style>${htmlStyle}</style>
</head>
<body>
<main>
<header>
<h1>${htmlText(page.title.text)}</h1>
<p class="subject">${htmlText(page.subject)}</p>
<p${write.quoted(page.summary)}>${htmlText(page.summary.text)}</p>
<div class="status${isOpen ? ' open' : ''}">
${page.status.map((cell) => `<p${write.toned(cell)}>${htmlText(cell.text)}</p>`).join('\n')}
</div>
</header>
${page.sections.map(write.section).join('\n')}
</main>
</body>
</html>
`
}

function writer({ language, quotedIn }: Pick<ReportPage, 'language' | 'quotedIn'>) {
  /** What is quoted in another language is read out in that one. */
  const quoted = ({ isQuoted }: Cell) => (isQuoted && quotedIn !== language ? ` lang="${quotedIn}"` : '')
  const toned = ({ tone }: Cell) => (tone === undefined ? '' : ` class="${tone}"`)
  const paragraph = (className: string) => (text: string) => `<p${className}>${htmlText(text)}</p>`

  const cell = (one: Cell, align: string | undefined): string => {
    const classes = [...(align === 'end' ? ['end'] : []), ...(one.tone === undefined ? [] : [one.tone])]
    const marked = classes.length === 0 ? '' : ` class="${classes.join(' ')}"`
    return `<td${marked}${quoted(one)}>${htmlText(one.text)}${one.bar ? bar(one.bar) : ''}</td>`
  }
  const head = (scope: 'col' | 'row', one: Cell, align: string | undefined): string =>
    `<th scope="${scope}"${align === 'end' ? ' class="end"' : ''}${quoted(one)}>${htmlText(one.text)}</th>`
  const row = ([first, ...others]: readonly Cell[], { align }: Table): string =>
    `<tr>${first ? head('row', first, align[0]) : ''}${others.map((one, index) => cell(one, align[index + 1])).join('')}</tr>`

  const table = (one: Table, id: string): string => `<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0">
<table>
<caption id="${id}">${htmlText(one.caption)}</caption>
<thead><tr>${one.heads.map((cell, index) => head('col', cell, one.align[index])).join('')}</tr></thead>
<tbody>
${one.rows.map((cells) => row(cells, one)).join('\n')}
</tbody>
</table>
</div>`

  const fact = ({ label, value, meaning }: Fact): string =>
    `<dt>${htmlText(label)}</dt>\n<dd><span${toned(value)}>${htmlText(value.text)}</span>${meaning === undefined ? '' : `<small>${htmlText(meaning)}</small>`}</dd>`

  const section = ({ id, title, facts = [], before = [], tables = [], notes = [], commands = [] }: Section): string =>
    [
      `<section aria-labelledby="${id}">`,
      `<h2 id="${id}">${htmlText(title)}</h2>`,
      ...(facts.length === 0 ? [] : ['<dl>', ...facts.map(fact), '</dl>']),
      ...before.map(paragraph('')),
      ...tables.map((one, index) => table(one, `${id}-${index + 1}`)),
      ...notes.map(paragraph(' class="note"')),
      ...(commands.length === 0
        ? []
        : ['<ul>', ...commands.map(({ label, command }) => `<li>${htmlText(label)}<code>${htmlText(command)}</code></li>`), '</ul>']),
      '</section>',
    ].join('\n')

  return { quoted, toned, section }
}

/** Drawn for the eye alone: the figure stands beside it. */
function bar({ from, to }: NonNullable<Cell['bar']>): string {
  const least = 1
  const width = Math.max(least, (to - from) * 100)
  const start = Math.min(from * 100, 100 - width)
  const shown = to > 0 || from > 0 ? `<rect class="span" x="${shortened(start)}" width="${shortened(width)}" height="6" rx="1"/>` : ''
  return `<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="track" width="100" height="6" rx="1"/>${shown}</svg>`
}

const shortened = (value: number) => Number(value.toFixed(2))
