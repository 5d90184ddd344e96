/** A stretch of a text from its place `at`; `mark` is the index of the quote it belongs to. */
export type Stretch = { readonly text: string; readonly at: number; readonly mark?: number }

/**
 * Cuts `text` where the quotes stand in it, each at its first place that no earlier quote has taken.
 * Quotes that are not in the text, or only overlap another, are left out; the stretches joined give the text again.
 */
export function splitByQuotes(text: string, quotes: readonly string[]): readonly Stretch[] {
  let stretches: readonly Stretch[] = [{ text, at: 0 }]
  quotes.forEach((quote, mark) => {
    if (quote === '') return
    const at = stretches.findIndex((stretch) => stretch.mark === undefined && stretch.text.includes(quote))
    const host = stretches[at]
    if (host === undefined) return
    const from = host.text.indexOf(quote)
    const to = from + quote.length
    const cut: Stretch[] = [
      { text: host.text.slice(0, from), at: host.at },
      { text: quote, at: host.at + from, mark },
      { text: host.text.slice(to), at: host.at + to },
    ]
    stretches = [...stretches.slice(0, at), ...cut.filter((stretch) => stretch.text !== ''), ...stretches.slice(at + 1)]
  })
  return stretches
}
