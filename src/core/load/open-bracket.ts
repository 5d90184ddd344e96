import { CST } from 'yaml'

/** The offset of the innermost bracket before `offset` that none of its kind closes; undefined if there is none. */
export function openBracket(documents: readonly CST.Token[], offset: number): number | undefined {
  let found: number | undefined
  const look = (token: CST.Token | null | undefined) => {
    if (token?.type !== 'flow-collection' || token.offset > offset) return
    const closing = token.start.type === 'flow-map-start' ? 'flow-map-end' : 'flow-seq-end'
    const isClosed = token.end.some(({ type }) => type === closing)
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
