/** What `explain` says; the pages themselves are in docs/findings. */
export const explainWords = {
  help: {
    summary: '指摘のコードの意味と直し方を説明します。',
    usage: '[コード]',
    options: {},
    notes: 'コードを省くと、すべてのコードを一覧にします。\n例：kandokoro explain KD201',
  },
  unknownCode: ({ code, nearest }: { code: string; nearest: string | undefined }) =>
    nearest === undefined
      ? `「${code}」というコードはありません。コードなしの explain で一覧を見られます。`
      : `「${code}」というコードはありません。「${nearest}」のことではありませんか。`,
  noPage: ({ code, file }: { code: string; file: string }) => `${code} の説明を読めません（${file}）。`,
}

export type ExplainWords = typeof explainWords
