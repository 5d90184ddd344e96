import { resolve } from 'node:path'
import { backupWords as en } from '../../i18n/en/cli/backup.ts'
import { backupWords as ja } from '../../i18n/ja/cli/backup.ts'
import type { Given } from '../frame/command.ts'
import type { Shell } from '../frame/shell.ts'
import { UsageError } from '../frame/usage-error.ts'

/** The folder of the embedded database that is meant, as the server would find it. @throws UsageError where PostgreSQL is used */
export function dataFolder({ values }: Given, { environment, folder, language }: Shell): string {
  if (environment.DATABASE_URL && values.data === undefined) throw new UsageError({ ja, en }[language].isPostgres)
  return resolve(folder, String(values.data ?? (environment.DATA_DIR || 'data')))
}
