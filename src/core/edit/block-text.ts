import type { CST, Scalar } from 'yaml'
import type { Leaf } from './outline.ts'

/**
 * A text written as `|`, `|-`, `>` or `>-`, its lines freed of their indentation. Undefined for others, and for those whose
 * blank lines at the end or indentation count.
 */
export function readBlock(node: Scalar): Leaf['block'] {
  const token = node.srcToken as CST.BlockScalar | undefined
  if (token?.type !== 'block-scalar') return undefined
  const header = token.props.flatMap((prop) => (prop.type === 'block-scalar-header' ? [prop.source] : []))[0] ?? ''
  if (!/^[|>]-?$/.test(header)) return undefined
  const lines = token.source.trimEnd().split('\n')
  const indent = /^ */.exec(lines.find((line) => line.trim() !== '') ?? '')?.[0].length ?? 0
  // A line of spaces alone, longer than the indentation, holds spaces that count.
  if (indent === 0 || lines.some((line) => line.trim() === '' && line.length > indent)) return undefined
  return { header, lines: lines.map((line) => line.slice(indent)) }
}
