import { backupWords as en } from '../../i18n/en/cli/backup.ts'
import { backupWords as ja } from '../../i18n/ja/cli/backup.ts'
import { BackupError } from '../../server/database/backup-error.ts'
import { FolderHeldError } from '../../server/database/hold-folder.ts'
import type { Shell } from '../frame/shell.ts'
import { UsageError } from '../frame/usage-error.ts'

/** Does `work` on a backup; what the person at the keyboard can mend is said in their language. @throws UsageError */
export async function inWords<Result>(
  place: { readonly file: string; readonly folder: string },
  { language }: Pick<Shell, 'language'>,
  work: () => Promise<Result>,
): Promise<Result> {
  const words = { ja, en }[language]
  try {
    return await work()
  } catch (error) {
    if (error instanceof BackupError) throw new UsageError(words.refused[error.reason](place))
    if (error instanceof FolderHeldError) {
      const who = error.holder ? words.holder(error.holder) : words.unknownHolder
      throw new UsageError(words.held({ folder: place.folder, who }))
    }
    const { code, path } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    throw new UsageError(words.unusable({ path: path ?? place.file, code }))
  }
}
