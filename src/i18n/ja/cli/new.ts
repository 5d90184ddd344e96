/** What `new` says. */
export const newWords = {
  help: {
    summary: '書き始めるための小さなシナリオを作ります。',
    usage: 'ID [--in フォルダー]',
    options: { in: '作る場所。指定がなければ scenarios です。' },
    notes: [
      '--lang で指定した言語（ja か en）の見本が入ります。そのまま演じられ、検証も通ります。',
      'ID は英小文字・数字・ハイフンで、英字から始めます。公開した後は変えません。',
      '例：kandokoro new double-charge',
    ].join('\n'),
  },
  notAnId: ({ id }: { id: string }) =>
    `「${id}」は ID に使えません。英小文字で始め、英小文字・数字・ハイフンで書いてください（double-charge など）。`,
  taken: ({ folder }: { folder: string }) => `「${folder}」には、もうファイルがあります。別の ID にしてください。`,
  next: ({ file, folder, other }: { file: string; folder: string; other: string }) =>
    [
      '次にすること',
      `  書き換える  ${file}`,
      `  演じてみる  kandokoro play ${folder}`,
      `  確かめる    kandokoro check ${folder}`,
      `  翻訳する    kandokoro translate ${folder} --to ${other}`,
    ].join('\n'),
}

export type NewWords = typeof newWords
