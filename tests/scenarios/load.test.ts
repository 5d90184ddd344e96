import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { renderFinding } from '../../src/core/diagnostics/render-finding.ts'
import { loadScenario } from '../../src/core/load/load-scenario.ts'
import { printScenario } from '../../src/core/load/print/print-scenario.ts'

const folder = new URL('../../scenarios/', import.meta.url)
const ids = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
const read = (id: string, name: string) => ({ file: `${id}/${name}`, text: readFileSync(new URL(`${id}/${name}`, folder), 'utf8') })

test.each(ids)('%s and its translations load without errors, and can be printed', (id) => {
  const names = readdirSync(new URL(`${id}/`, folder)).filter((name) => name.endsWith('.yaml'))
  const source = read(id, 'scenario.yaml')
  const translations = names.filter((name) => name !== 'scenario.yaml').map((name) => read(id, name))
  const loaded = loadScenario(source, translations)
  const textOf = (file: string) => [source, ...translations].find((one) => one.file === file)?.text ?? ''
  const errors = loaded.findings.filter(({ severity }) => severity === 'error')
  expect(errors.map((finding) => renderFinding(finding, textOf(finding.place.file), 'en')).join('\n')).toBe('')
  if (!loaded.ok) throw new Error()
  const again = loadScenario({ file: source.file, text: printScenario(loaded.version.scenario) })
  expect(again.ok && again.version.scenario).toEqual(loaded.version.scenario)
})
