import type { Language } from '../../core/scenario/scenario.ts'

/** Fills the built page: its language, what stands in it before any script runs, and the data the script starts from. */
export function fillPage(
  template: string,
  filling: { language: Language; title: string; links: string; app: string; data: unknown },
): string {
  // `<` is escaped so that no text of a scenario can end the element it stands in.
  const data = JSON.stringify(filling.data).replaceAll('<', '\\u003c')
  return (
    template
      .replace('<html lang="ja">', () => `<html lang="${filling.language}">`)
      .replace(/<title>[^<]*<\/title>/, () => `<title>${filling.title}</title>`)
      // Last in the head, after the rules that all others stand on.
      .replace('</head>', () => `  ${filling.links}\n  </head>`)
      .replace('<!--app-->', () => filling.app)
      .replace('<!--data-->', () => data)
  )
}
