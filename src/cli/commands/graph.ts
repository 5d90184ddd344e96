import { promises } from 'node:fs'
import { resolve } from 'node:path'
import { renderFinding } from '../../core/diagnostics/render-finding.ts'
import { languages, type Scenario } from '../../core/scenario/scenario.ts'
import { inLanguage } from '../../core/scenario/version.ts'
import { graphWords as en } from '../../i18n/en/cli/graph.ts'
import { graphWords as ja } from '../../i18n/ja/cli/graph.ts'
import { loadCase, oneCase } from '../files/read-case.ts'
import { readingLanguage } from '../files/reading-language.ts'
import { asCalled } from '../frame/as-called.ts'
import type { Command } from '../frame/command.ts'
import { exitStatus } from '../frame/exit-status.ts'
import { oneOf } from '../frame/option-values.ts'
import type { Shell } from '../frame/shell.ts'
import { UsageError } from '../frame/usage-error.ts'
import { wordsOf } from '../frame/words-of.ts'
import { sceneGraph } from '../graph/scene-graph.ts'
import { writeDot } from '../graph/write-dot.ts'
import { writeJson } from '../graph/write-json.ts'
import { writeMachine } from '../graph/write-machine.ts'
import { writeMermaid } from '../graph/write-mermaid.ts'

const writers = {
  mermaid: (scenario: Scenario) => writeMermaid(sceneGraph(scenario)),
  dot: (scenario: Scenario) => writeDot(sceneGraph(scenario)),
  json: (scenario: Scenario) => writeJson(sceneGraph(scenario)),
  xstate: writeMachine,
}

/** `graph PATH`: one scenario drawn, in one of four languages that drawing programs read. */
export const graphCommand: Command = {
  name: 'graph',
  options: { format: { type: 'string' }, language: { type: 'string' }, output: { type: 'string', short: 'o' } },
  positionals: [1, 1],
  words: { ja: ja.help, en: en.help },
  run: async (given, shell) => {
    const words = { ja, en }[shell.language]
    const [path = ''] = given.positionals
    const { language, output } = given.values
    const writer = writers[oneOf(given, 'format', ['mermaid', 'dot', 'json', 'xstate'], shell)]
    const wanted = language === undefined ? undefined : oneOf(given, 'language', languages, shell)
    const loaded = loadCase(await oneCase(path, shell))
    if (!loaded.ok) {
      for (const finding of loaded.findings) shell.tell(firstLine(renderFinding(finding, '', shell.language)))
      shell.tell(asCalled(words.broken({ path }), shell))
      return exitStatus.findings
    }
    const drawing = writer(inLanguage(loaded.version, readingLanguage(loaded.version, wanted, path, shell)))
    if (output === undefined) shell.write(drawing)
    else await writeTo(String(output), drawing, shell)
    return exitStatus.sound
  },
}

const firstLine = (text: string) => text.split('\n', 1)[0] ?? ''

async function writeTo(path: string, text: string, shell: Shell): Promise<void> {
  try {
    await promises.writeFile(resolve(shell.folder, path), text)
  } catch (error) {
    throw new UsageError(wordsOf(shell).unwritable({ path, code: (error as NodeJS.ErrnoException).code ?? 'error' }))
  }
  shell.tell({ ja, en }[shell.language].written({ path }))
}
