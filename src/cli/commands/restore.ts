import { resolve } from 'node:path'
import { backupWords as en } from '../../i18n/en/cli/backup.ts'
import { backupWords as ja } from '../../i18n/ja/cli/backup.ts'
import { restoreBackup } from '../../server/database/restore-backup.ts'
import { dataFolder } from '../backup/data-folder.ts'
import { inWords } from '../backup/in-words.ts'
import type { Command } from '../frame/command.ts'
import { exitStatus } from '../frame/exit-status.ts'

/** `restore FILE [--data FOLDER]`: a backup in the place of the embedded database of a server that is stopped. */
export const restoreCommand: Command = {
  name: 'restore',
  options: { data: { type: 'string' } },
  positionals: [1, 1],
  words: { ja: ja.restoreHelp, en: en.restoreHelp },
  run: async (given, shell) => {
    const words = { ja, en }[shell.language]
    const [file = ''] = given.positionals
    const folder = dataFolder(given, shell)
    const kept = await inWords({ file, folder }, shell, () => restoreBackup(folder, resolve(shell.folder, file), new Date()))
    shell.tell(words.restored({ folder }))
    if (kept !== undefined) shell.tell(words.kept({ file: kept }))
    return exitStatus.sound
  },
}
