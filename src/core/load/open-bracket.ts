import { CST } from 'yaml'

/** The offset of the innermost bracket before `offset` that is never closed; undefined if there is none. */
export function openBracket(documents: readonly CST.Token[], offset: number): number | undefined {
  let found: number | undefined
  const look = (token: CST.Token | null | undefined) => {
    if (token?.type !== 'flow-collection' || token.offset > offset) return
    const isClosed = token.end.some(({ type }) => type === 'flow-map-end' || type === 'flow-seq-end')
    if (!isClosed) found = Math.max(found ?? 0, token.start.offset)
  }
  for (const document of documents) {
    if (document.type !== 'document') continue
    look(document.value)
    CST.visit(document, ({ key, value }) => {
      look(key)
      look(value)
    })
  }
  return found
}
