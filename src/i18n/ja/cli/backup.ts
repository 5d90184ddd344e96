/** What `backup` and `restore` say. */
export const backupWords = {
  help: {
    summary: 'サーバーのデータベースを、動かしたまま一つのファイルに控えます。',
    usage: 'ファイル [--data フォルダー]',
    options: { data: 'データのフォルダー。指定がなければ環境変数 DATA_DIR、それもなければ data です。' },
    notes: [
      'ある一瞬の内容が、検査を済ませてから現れます。サーバーを止める必要はありません。',
      'パスワードのハッシュや受講の記録が入っています。置き場所に気をつけてください。',
      'PostgreSQL（DATABASE_URL）には pg_dump を使います。',
      '例：kandokoro backup backup/2026-11-21.db',
    ].join('\n'),
  },
  restoreHelp: {
    summary: '控えたファイルを、サーバーのデータベースに戻します。',
    usage: 'ファイル [--data フォルダー]',
    options: { data: 'データのフォルダー。指定がなければ環境変数 DATA_DIR、それもなければ data です。' },
    notes: [
      'サーバーが動いている間は戻せません。止めてから戻してください。',
      '先に控えを検査し、今のデータベースは消さずに隣に残します。',
      '例：kandokoro restore backup/2026-11-21.db',
    ].join('\n'),
  },
  saved: ({ file, size }: { file: string; size: string }) => `${file} に控えました（${size}）。`,
  restored: ({ folder }: { folder: string }) => `${folder} に戻しました。サーバーを起動できます。`,
  kept: ({ file }: { file: string }) => `これまでのデータベースは ${file} に残してあります。`,
  isPostgres: 'DATABASE_URL が設定されています。PostgreSQL の控えは pg_dump で取り、pg_restore で戻してください。',
  held: ({ folder, who }: { folder: string; who: string }) =>
    `「${folder}」は使われています（${who}）。サーバーを止めてから戻してください。`,
  holder: ({ pid, host, since }: { pid: number; host: string; since: string }) => `${host} のプロセス ${pid}、${since} から`,
  unknownHolder: 'どのプロセスかは不明',
  refused: {
    'no-database': ({ folder }: { file: string; folder: string }) => `「${folder}」にデータベースがありません。`,
    'file-exists': ({ file }: { file: string; folder: string }) => `「${file}」はもうあります。別の名前にしてください。`,
    'no-file': ({ file }: { file: string; folder: string }) => `「${file}」というファイルはありません。`,
    damaged: ({ file }: { file: string; folder: string }) => `「${file}」は壊れています。何も変えていません。`,
    'not-ours': ({ file }: { file: string; folder: string }) => `「${file}」は勘所の控えではありません。何も変えていません。`,
    'too-new': ({ file }: { file: string; folder: string }) =>
      `「${file}」は、より新しい版の勘所のものです。新しい版で戻してください。何も変えていません。`,
  },
  unusable: ({ path, code }: { path: string; code: string }) => `「${path}」を読み書きできません（${code}）。`,
}

export type BackupWords = typeof backupWords
