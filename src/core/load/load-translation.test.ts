import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { aScenario } from '../../../tests/support/a-scenario.ts'
import { fingerprint } from '../scenario/fingerprint.ts'
import { textsOf } from '../scenario/map-texts.ts'
import { inLanguage } from '../scenario/version.ts'
import { loadScenario } from './load-scenario.ts'
import { printScenario } from './print/print-scenario.ts'

const scenario = aScenario()
const source = { file: 'late-delivery/scenario.yaml', text: printScenario(scenario) }

/** A complete translation, in which every text is its source in brackets; a quote is its source. */
function translated(): Record<string, any> {
  const tree: Record<string, any> = { translates: 'late-delivery', language: 'en' }
  for (const { path, source } of textsOf(scenario)) {
    const steps = path.at(-2) === 'lines' ? path.slice(0, -1) : path
    const leaf = steps.reduce((at, step) => (at[step] ??= {}), tree)
    leaf[fingerprint(source)] = path.includes('moves') ? source : `<${source}>`
  }
  return tree
}

const translatedFile = () => ({ text: stringify(translated(), { lineWidth: 0 }) })

const load = (change: (tree: Record<string, any>) => void = () => {}, file = 'late-delivery/en.yaml') => {
  const tree = translated()
  change(tree)
  return loadScenario(source, [{ file, text: stringify(tree, { lineWidth: 0 }) }])
}
const told = (...given: Parameters<typeof load>) => load(...given).findings.map(({ code, parameters }) => [code, parameters])
const opening = fingerprint('電話が鳴る。')

test('a complete translation loads without findings', () => {
  const loaded = load()
  if (!loaded.ok) throw new Error()
  expect(loaded.findings).toEqual([])
  const english = inLanguage(loaded.version, 'en')
  expect(english.scenes.opening?.choose?.ask?.say).toBe('<送り状の番号を伺えますか。私が今すぐ調べます。>')
  expect(english.scenes.opening?.lines[1]?.text).toBe('<「荷物が届かないのですが」>')
})

test('the order of a translation file changes nothing', () => {
  const hashes = [load(), load((tree) => Object.assign(tree, { title: [tree.title, delete tree.title][0] }))].map(
    (one) => one.ok && one.version.hash,
  )
  expect(hashes[0]).toBe(hashes[1])
})

describe('warnings, with which it loads all the same', () => {
  test('a stale text names what it should translate now, and stays in the source language', () => {
    const loaded = load((tree) => (tree.title = { bbbbbb: 'The old title' }))
    expect(loaded.findings).toMatchObject([
      {
        code: 'KD502',
        severity: 'warning',
        parameters: { source: '届かない荷物', fingerprint: fingerprint('届かない荷物') },
        place: { file: 'late-delivery/en.yaml' },
      },
    ])
    expect(loaded.ok && inLanguage(loaded.version, 'en').title).toBe('届かない荷物')
  })

  test('a stale line stands for the line that is not there', () => {
    const change = (tree: Record<string, any>) => {
      tree.scenes.opening.lines = { bbbbbb: 'The phone rang.', [fingerprint('「荷物が届かないのですが」')]: 'a' }
    }
    expect(told(change)).toEqual([['KD502', { source: '電話が鳴る。', fingerprint: opening }]])
  })

  test('a line that is no longer in the source', () => {
    expect(told((tree) => (tree.scenes.opening.lines.bbbbbb = 'x'))).toEqual([['KD508', {}]])
  })

  test('a text that is written out to be translated', () => {
    const change = (tree: Record<string, any>) => {
      const { [opening]: _, ...others } = tree.scenes.opening.lines
      tree.scenes.opening.lines = { bbbbbb: 'x', ...others, [`todo-${opening}`]: '電話が鳴る。' }
    }
    expect(told(change)).toEqual([
      ['KD508', {}],
      ['KD503', { path: 'scenes.opening.lines', source: '電話が鳴る。', fingerprint: opening, texts: 1, mark: 'todo-' }],
    ])
  })

  test('one whose source has changed since, or is gone', () => {
    const change = (tree: Record<string, any>) => {
      tree.title = { 'todo-bbbbbb': '古い題' }
      tree.scenes.opening.lines['todo-bbbbbb'] = '古い台詞'
    }
    expect(told(change)).toMatchObject([
      ['KD503', { source: '届かない荷物', mark: 'todo-' }],
      ['KD508', {}],
    ])
  })

  test('a comment that was meant as the rest of a translation', () => {
    const { text } = translatedFile()
    const line = text.split('\n').find((one) => one.includes('届かない荷物')) as string
    const findings = loadScenario(source, [
      { file: 'late-delivery/en.yaml', text: text.replace(line, `${line.replace(/<.*>/, 'Order')} #12`) },
    ]).findings
    expect(findings.map(({ code, parameters }) => [code, parameters])).toEqual([['KD151', { lost: '#12' }]])
  })

  test('a missing text', () => {
    expect(told((tree) => delete tree.scenes.opening.lines[opening])).toEqual([
      ['KD503', { path: 'scenes.opening.lines', source: '電話が鳴る。', fingerprint: opening, texts: 1 }],
    ])
  })

  test('a missing scene is told once', () => {
    expect(told((tree) => delete tree.scenes.opening)).toMatchObject([['KD503', { path: 'scenes.opening', texts: 7 }]])
  })
})

describe('errors', () => {
  test('a path that the scenario does not have', () => {
    const change = (tree: Record<string, any>) => {
      tree.scenes.openning = structuredClone(tree.scenes.opening)
    }
    expect(told(change)).toEqual([['KD501', { key: 'openning', nearest: 'opening' }]])
    expect(load(change).ok).toBe(false)
  })

  test('a quote that is not in the translated text', () => {
    const change = (tree: Record<string, any>) => {
      tree.scenes.opening.choose.ask.moves['own.represent'] = { [fingerprint('私が今すぐ調べます')]: 'I will look' }
    }
    expect(told(change)).toEqual([['KD504', { quote: 'I will look' }]])
  })

  test.each<[name: string, change: (tree: Record<string, any>) => void, codes: string[]]>([
    ['the wrong scenario', (tree) => (tree.translates = 'another'), ['KD505']],
    ['its own language', (tree) => (tree.language = 'ja'), ['KD506']],
    ['an unknown language', (tree) => (tree.language = 'eng'), ['KD124']],
    ['no header', (tree) => delete tree.translates, ['KD120']],
    ['a text where fingerprints belong', (tree) => (tree.title = 'A title'), ['KD122']],
    ['a number where text belongs', (tree) => (tree.title[fingerprint('届かない荷物')] = 5), ['KD123']],
    ['nothing where text belongs', (tree) => (tree.title[fingerprint('届かない荷物')] = null), ['KD127']],
  ])('%s', (_, change, codes) => expect(told(change).map(([code]) => code)).toEqual(codes))

  test('the name of the file', () => expect(told(undefined, 'late-delivery/fr.yaml')).toMatchObject([['KD509', { language: 'en' }]]))

  test('two files for one language', () => {
    const text = stringify(translated())
    const findings = loadScenario(source, [
      { file: 'x/en.yaml', text },
      { file: 'y/en.yaml', text },
    ]).findings
    expect(findings).toMatchObject([{ code: 'KD507', place: { file: 'y/en.yaml' }, parameters: { file: 'x/en.yaml' } }])
  })

  test('without a sound scenario only the form of a translation is judged', () => {
    const findings = loadScenario({ file: 'scenario.yaml', text: 'format: 1' }, [{ file: 'en.yaml', text: 'title: *a' }]).findings
    expect(findings.filter(({ place }) => place.file === 'en.yaml').map(({ code }) => code)).toEqual(['KD109'])
  })
})
