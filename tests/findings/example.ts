import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FindingPage } from '../../src/cli/explain/finding-page.ts'
import type { SourceFile } from '../../src/core/load/source-file.ts'
import type { Files } from './findings-of.ts'
import { withFragment, without } from './fragments.ts'

const read = (name: string) => readFileSync(join(import.meta.dirname, 'base', name), 'utf8')
const folder = 'late-refund'
export const base = { scenario: read('scenario.yaml'), translation: read('en.yaml') }

/** Whether a block shows the mistake or how it is mended. */
export type Kind = 'wrong' | 'right'

/** A code block of a page: what it shows, of which file, and what it is made of. */
type Block = {
  readonly kind: Kind
  readonly file: string
  /** Paths of the base that are taken away first. */
  readonly without: readonly string[]
  /** Whether the block is the whole file, not a fragment of it. */
  readonly whole: boolean
  /** Whether the case has no translation but this one. */
  readonly only: boolean
  /** Other codes that come with this one. */
  readonly besides: readonly string[]
  readonly text: string
}

/**
 * The blocks of a page’s example. Their first line says ```` ```yaml wrong ```` or ```` ```yaml right ````, then, each
 * only if it applies, the name of the file if it is not the scenario (`en.yaml`), `whole`, `only`, `without=clock,cast.you`, and
 * `besides=KD242` for codes that this one cannot be had without.
 */
export function blocksOf({ example }: FindingPage): Block[] {
  const found = example.lines.join('\n').matchAll(/^```yaml (wrong|right)(.*)\n([\s\S]*?)\n```$/gm)
  return Array.from(found, ([, kind, rest = '', text = '']) => {
    const words = rest.split(' ').filter((word) => word !== '')
    const listed = (key: string) => words.flatMap((word) => (word.startsWith(`${key}=`) ? word.slice(key.length + 1).split(',') : []))
    return {
      kind: kind as Kind,
      file: words.find((word) => word.endsWith('.yaml')) ?? 'scenario.yaml',
      without: listed('without'),
      besides: listed('besides'),
      whole: words.includes('whole'),
      only: words.includes('only'),
      text,
    }
  })
}

const applied = (text: string, block: Block) => (block.whole ? `${block.text}\n` : withFragment(without(text, block.without), block.text))

/** The case that the blocks of one kind describe: the base with their fragments in it. No translation unless one is shown. */
export function filesOf(blocks: readonly Block[], kind: Kind): Files {
  const shown = blocks.filter((block) => block.kind === kind)
  const scenario = shown.filter(({ file }) => file === 'scenario.yaml').reduce(applied, base.scenario)
  const isTranslated = blocks.some(({ file }) => file !== 'scenario.yaml')
  const isRenamed = shown.some(({ only }) => only)
  const names = new Set([
    ...(isTranslated && !isRenamed ? ['en.yaml'] : []),
    ...shown.map(({ file }) => file).filter((file) => file !== 'scenario.yaml'),
  ])
  const translations = Array.from(names, (name): SourceFile => {
    const text = shown.filter(({ file }) => file === name).reduce(applied, base.translation)
    return { file: `${folder}/${name}`, text }
  })
  return { scenario: { file: `${folder}/scenario.yaml`, text: scenario }, translations }
}

/** The base itself, which must be sound. */
export const soundFiles: Files = {
  scenario: { file: `${folder}/scenario.yaml`, text: base.scenario },
  translations: [{ file: `${folder}/en.yaml`, text: base.translation }],
}
