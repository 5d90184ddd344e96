import { replayWords as en } from '../../i18n/en/cli/replay.ts'
import { replayWords as ja } from '../../i18n/ja/cli/replay.ts'
import type { Command } from '../frame/command.ts'
import { exitStatus } from '../frame/exit-status.ts'
import { oneOf } from '../frame/option-values.ts'
import { UsageError } from '../frame/usage-error.ts'
import { versionsIn } from '../replay/find-version.ts'
import { readReceipts } from '../replay/read-receipts.ts'
import { setVerdict } from '../replay/set-verdict.ts'
import { verdictOn } from '../replay/verdict.ts'

export const replayCommand: Command = {
  name: 'replay',
  options: { scenarios: { type: 'string' }, format: { type: 'string' } },
  positionals: [1, 1],
  words: { ja: ja.help, en: en.help },
  run: async (given, shell) => {
    const words = { ja, en }[shell.language]
    const format = oneOf(given, 'format', ['text', 'json'], shell)
    const { scenarios } = given.values
    if (typeof scenarios !== 'string') throw new UsageError(words.noScenarios)
    const receipts = await readReceipts(given.positionals[0] ?? '', shell, words)
    const find = await versionsIn(scenarios, shell, words)
    const judged = receipts.map((receipt) => {
      const found = find(receipt.attempt)
      return { receipt, found, verdict: verdictOn(found.version, receipt) }
    })
    if (format === 'json') {
      const written = judged.map(({ receipt: { attempt }, found: { version }, verdict }) => ({
        attempt: attempt.id,
        scenario: attempt.scenario,
        hash: attempt.hash,
        checkedOn: { hash: version.hash, rulesHash: version.rulesHash },
        ...verdict,
      }))
      shell.write(`${JSON.stringify({ format: 1, receipts: written }, null, 2)}\n`)
    } else {
      const texts = judged.map(({ receipt, found, verdict }) => setVerdict(shell, words, receipt, found, verdict).join('\n'))
      shell.write(`${texts.join('\n\n')}\n`)
    }
    return judged.every(({ verdict }) => verdict.holds) ? exitStatus.sound : exitStatus.findings
  },
}
