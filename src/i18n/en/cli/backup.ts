import type { BackupWords } from '../../ja/cli/backup.ts'

/** What `backup` and `restore` say. */
export const backupWords: BackupWords = {
  help: {
    summary: 'Saves the server’s database to one file, while it runs.',
    usage: 'FILE [--data FOLDER]',
    options: { data: 'The data folder; unless given, that of the variable DATA_DIR, else “data”.' },
    notes: [
      'The file holds one moment, and appears once it has been checked. The server need not be stopped.',
      'There are password hashes in it, and what people did: mind where you put it.',
      'For PostgreSQL (DATABASE_URL) use pg_dump.',
      'Example: kandokoro backup backup/2026-11-21.db',
    ].join('\n'),
  },
  restoreHelp: {
    summary: 'Puts a saved file in the place of the server’s database.',
    usage: 'FILE [--data FOLDER]',
    options: { data: 'The data folder; unless given, that of the variable DATA_DIR, else “data”.' },
    notes: [
      'Not while a server runs: stop it first.',
      'The file is checked first, and the present database is kept beside it.',
      'Example: kandokoro restore backup/2026-11-21.db',
    ].join('\n'),
  },
  saved: ({ file, size }) => `Saved to ${file} (${size}).`,
  restored: ({ folder }) => `Restored to ${folder}. The server can be started.`,
  kept: ({ file }) => `The database until now is kept in ${file}.`,
  isPostgres: 'DATABASE_URL is set. Save PostgreSQL with pg_dump, and restore it with pg_restore.',
  held: ({ folder, who }) => `“${folder}” is in use (${who}). Stop the server first.`,
  holder: ({ pid, host, since }) => `process ${pid} on ${host}, since ${since}`,
  unknownHolder: 'by a process that has not said which',
  refused: {
    'no-database': ({ folder }) => `There is no database in “${folder}”.`,
    'file-exists': ({ file }) => `“${file}” is there already. Choose another name.`,
    'no-file': ({ file }) => `There is no file “${file}”.`,
    damaged: ({ file }) => `“${file}” is damaged. Nothing has been changed.`,
    'not-ours': ({ file }) => `“${file}” is no backup of Kandokoro. Nothing has been changed.`,
    'too-new': ({ file }) => `“${file}” is of a later version of Kandokoro. Restore it with that one. Nothing has been changed.`,
  },
  unusable: ({ path, code }) => `“${path}” cannot be read or written (${code}).`,
}
