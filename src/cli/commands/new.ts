import { newWords as en } from '../../i18n/en/cli/new.ts'
import { newWords as ja } from '../../i18n/ja/cli/new.ts'
import { asCalled } from '../frame/as-called.ts'
import type { Command } from '../frame/command.ts'
import { exitStatus } from '../frame/exit-status.ts'
import { startCase } from '../new/start-case.ts'

/** `new ID [--in FOLDER]`: a small sound case to start from, in the language of the command line. */
export const newCommand: Command = {
  name: 'new',
  options: { in: { type: 'string' } },
  positionals: [1, 1],
  words: { ja: ja.help, en: en.help },
  run: async ({ positionals: [id = ''], values }, shell) => {
    const words = { ja, en }[shell.language]
    const file = await startCase(id, String(values.in ?? 'scenarios'), shell)
    shell.write(`${file}\n`)
    const next = words.next({ file, folder: file.slice(0, file.lastIndexOf('/')), other: shell.language === 'ja' ? 'en' : 'ja' })
    shell.tell(asCalled(next, shell))
    return exitStatus.sound
  },
}
