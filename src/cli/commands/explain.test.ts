import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { testShell } from '../../../tests/support/test-shell.ts'
import { catalogue } from '../../core/diagnostics/catalogue.ts'
import { pagesFolder } from '../explain/pages-folder.ts'
import { exitStatus } from '../frame/exit-status.ts'
import { UsageError } from '../frame/usage-error.ts'
import { explainCommand } from './explain.ts'

async function explain(code: string | undefined, given: Parameters<typeof testShell>[0] = {}) {
  const test = testShell(given)
  const status = await explainCommand.run({ positionals: code === undefined ? [] : [code], values: {} }, test.shell)
  expect(status).toBe(exitStatus.sound)
  return test.out()
}

const plain = testShell().shell.paint
const headings = (text: string) => Array.from(text.matchAll(/<(.+)>/g), ([, heading]) => heading)

describe('a code', () => {
  const paint = { ...plain, bold: (text: string) => `<${text}>` }

  it('is explained in the language of the shell, with the example that both languages share', async () => {
    const ja = await explain('KD201', { paint })
    expect(headings(ja)).toEqual(['KD201  行き先の場面・結末がない', '何が起きているか', '受講者への影響', '例', '直し方'])
    expect(ja).toContain('\n誤り\n')
    expect(ja).toContain('\n直す前\n')
    const en = await explain('KD201', { paint, language: 'en' })
    expect(headings(en)).toEqual([
      'KD201  No such scene or ending',
      'What is wrong',
      'Why it matters to trainees',
      'Example',
      'How to mend it',
    ])
    expect(en).toContain('\nerror\n')
    expect(en).toContain('\nBefore\n')
    for (const text of [ja, en]) expect(text).toContain('\n            goto: lisen\n')
    expect(en).not.toContain('何が起きているか')
  })

  it('shows code as it is written, without the fences of Markdown', async () => {
    const text = await explain('KD107')
    expect(text).toContain('\n    cast:\n    \tyou: { name: あなた, role: お客様係 }\n')
    expect(text).not.toContain('```')
  })

  it.each(['ja', 'en'] as const)('fills its paragraphs to the width of the terminal (%s)', async (language) => {
    const text = await explain('KD301', { language, columns: 40 })
    const widths = text.split('\n').flatMap((line) => (line.startsWith('    ') ? [] : [stringWidth(line)]))
    expect(Math.max(...widths)).toBeLessThanOrEqual(40)
    expect(Math.max(...widths)).toBeGreaterThan(30)
  })

  it('may be written in small letters', async () => expect(await explain('kd201')).toBe(await explain('KD201')))

  it('that is unknown is refused with the nearest one', async () => {
    const refused = explain('KD2201')
    await expect(refused).rejects.toThrow(UsageError)
    await expect(refused).rejects.toThrow('「KD201」')
    await expect(explain('KD259')).rejects.toThrow(/「KD2\d\d」のこと/)
    await expect(explain('KD999')).rejects.toThrow('コードなしの explain で一覧を見られます。')
    await expect(explain('scenarios', { language: 'en' })).rejects.toThrow('“explain” without a code lists them all')
  })
})

it.each(['ja', 'en'] as const)('without a code all are listed, one a line (%s)', async (language) => {
  const lines = (await explain(undefined, { language })).trimEnd().split('\n')
  expect(lines.map((line) => line.slice(0, 5))).toEqual(Object.keys(catalogue).sort())
  expect(lines).toContain({ ja: 'KD201  誤り  行き先の場面・結末がない', en: 'KD201  error  No such scene or ending' }[language])
})

it('the pages are found from wherever in the package the command line lies', async () => {
  const root = await mkdtemp(join(tmpdir(), 'kandokoro-explain-'))
  await mkdir(join(root, 'dist', 'server', 'assets'), { recursive: true })
  await writeFile(join(root, 'package.json'), '{}')
  expect(pagesFolder(pathToFileURL(join(root, 'dist', 'server', 'assets', 'cli.js')).href)).toBe(join(root, 'docs', 'findings'))
  await rm(root, { recursive: true })
})
