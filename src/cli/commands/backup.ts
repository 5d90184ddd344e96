import { resolve } from 'node:path'
import { backupWords as en } from '../../i18n/en/cli/backup.ts'
import { backupWords as ja } from '../../i18n/ja/cli/backup.ts'
import { saveBackup } from '../../server/database/save-backup.ts'
import { dataFolder } from '../backup/data-folder.ts'
import { inWords } from '../backup/in-words.ts'
import type { Command } from '../frame/command.ts'
import { exitStatus } from '../frame/exit-status.ts'

/** `backup FILE [--data FOLDER]`: the server’s embedded database as it is now, while the server runs. */
export const backupCommand: Command = {
  name: 'backup',
  options: { data: { type: 'string' } },
  positionals: [1, 1],
  words: { ja: ja.help, en: en.help },
  run: async (given, shell) => {
    const [file = ''] = given.positionals
    const folder = dataFolder(given, shell)
    const bytes = await inWords({ file, folder }, shell, () => saveBackup(folder, resolve(shell.folder, file)))
    shell.tell({ ja, en }[shell.language].saved({ file, size: sizeOf(bytes) }))
    return exitStatus.sound
  },
}

const sizeOf = (bytes: number) => (bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`)
