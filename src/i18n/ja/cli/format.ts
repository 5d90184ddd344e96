type Counts = { files: number; changed: number; left: number }

/** What `format` says. */
export const formatWords = {
  help: {
    summary: 'シナリオと翻訳の書き方を整えます（コメントは残します）。',
    usage: 'PATH… [--check]',
    options: { check: '書き換えずに、整っていないファイルを挙げます。一つでもあれば 1 で終わります。' },
    notes:
      '項目の順、字下げ、引用符、改行（LF）をそろえます。内容もコメントも変わりません。\nYAML として読めないファイルには手を触れず、指摘を示して 1 で終わります。\n例：kandokoro format scenarios',
  },
  left: ({ file }: { file: string }) => `${file} は、そのままにしました。`,
  nothing: ({ files, left }: Counts) =>
    left === 0
      ? `整える必要はありません（${files}件）。`
      : `${files}件のうち${left}件は整えられませんでした。${left < files ? 'ほかは整っています。' : ''}`,
  changed: ({ files, changed, left }: Counts) =>
    `${files}件のうち${changed}件を整えました。${left === 0 ? '' : `${left}件は整えられませんでした。`}`,
  wouldChange: ({ files, changed, left }: Counts) =>
    `${files}件のうち${changed}件が整っていません。--check を外して実行すると整えます。${left === 0 ? '' : `${left}件は整えられません。`}`,
}

export type FormatWords = typeof formatWords
