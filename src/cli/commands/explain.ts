import { explainWords as enWords } from '../../i18n/en/cli/explain.ts'
import { explainWords as jaWords } from '../../i18n/ja/cli/explain.ts'
import { explainCode, listCodes } from '../explain/explain-code.ts'
import type { Command } from '../frame/command.ts'
import { exitStatus } from '../frame/exit-status.ts'

/** `explain [CODE]`: the page of a finding code, or all codes with their titles. */
export const explainCommand: Command = {
  name: 'explain',
  options: {},
  positionals: [0, 1],
  words: { ja: jaWords.help, en: enWords.help },
  run: async ({ positionals: [code] }, shell) => {
    shell.write(code === undefined ? await listCodes(shell) : await explainCode(code, shell))
    return exitStatus.sound
  },
}
