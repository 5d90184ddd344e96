import type { Code } from '../../src/core/diagnostics/catalogue.ts'
import { mostBytes } from '../../src/core/load/read-text.ts'
import { base } from './example.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
/** The base with one line put before its title. */
const withLine = (line: string) => base.scenario.replace('title:', `${line}\ntitle:`)
/** The base with so many phrases whose ids begin with a capital. */
const misnamed = (count: number) =>
  bytesOf(base.scenario + Array.from({ length: count }, (_, index) => `  Phrase${index}: { text: a, use: b }\n`).join(''))

type Generated = {
  readonly wrong: Uint8Array
  readonly right: Uint8Array
  /** Codes without which this one cannot be had. */
  readonly besides?: readonly Code[]
}

/** Content of a scenario.yaml that shows a code and of one that does not, for what cannot be shown on a page. */
export const generated: { readonly [code in Code]?: Generated } = {
  KD101: {
    wrong: bytesOf(`${base.scenario}# ${'x'.repeat(mostBytes)}\n`),
    right: bytesOf(`${base.scenario}# ${'x'.repeat(mostBytes - bytesOf(base.scenario).length - 3)}\n`),
  },
  KD102: {
    // 「題」 as Shift_JIS writes it.
    wrong: new Uint8Array([...bytesOf('# '), 0x91, 0xe8, ...bytesOf(`\n${base.scenario}`)]),
    right: bytesOf(`# 題\n${base.scenario}`),
  },
  KD104: { wrong: bytesOf(withLine('# \u0008題')), right: bytesOf(withLine('# 題')) },
  KD105: {
    wrong: bytesOf(withLine(`note: ${'['.repeat(50)}${']'.repeat(50)}`)),
    right: bytesOf(withLine('note: 強い言葉があります。')),
  },
  KD116: { wrong: bytesOf(`${base.scenario}${'#\n'.repeat(40_000)}`), right: bytesOf(`${base.scenario}${'#\n'.repeat(1000)}`) },
  KD119: { wrong: misnamed(201), right: misnamed(0), besides: ['KD125'] },
}
