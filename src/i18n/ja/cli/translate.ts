type Counts = { file: string; current: number; stale: number; missing: number; gone: number }
type File = { file: string }

/** What `translate` says. */
export const translateWords = {
  help: {
    summary: '翻訳ファイルを作り、原文の変更に合わせます（コメントは残します）。',
    usage: 'PATH --to ja|en [--check]',
    options: {
      to: '翻訳する言語。シナリオの隣の <言語>.yaml が対象です。',
      check: '書き換えずに数えます。要見直しか未訳が一つでもあれば 1 で終わります。',
    },
    notes: [
      '未訳の文は「todo-…: 原文」の形で入ります。原文を訳文に書き換えて、もう一度実行すると「todo-」が外れます。',
      '原文が変わった文には「# 要見直し (stale) 印: 今の原文」が付きます。訳を見直し、訳の印をその印（六文字）に変えてください。',
      '原文がなくなった訳は、消さずに「# 原文なし (gone)」のコメントにします。',
      '例：kandokoro translate scenarios/absent-customer --to en',
    ].join('\n'),
  },
  noLanguage: '--to で翻訳する言語を指定してください（--to en など）。',
  untranslated: ({ file }: File) => `${file} に誤りがあるので、翻訳ファイルはそのままにしました。直してから、もう一度実行してください。`,
  ownLanguage: ({ path, language }: { path: string; language: string }) => `「${path}」は、もともと ${language} で書かれています。`,
  left: ({ file }: File) => `${file} は、そのままにしました。指摘された箇所を直してから、もう一度実行してください。`,
  counts: ({ file, current, stale, missing, gone }: Counts) =>
    `${file}：訳済み ${current}、要見直し ${stale}、未訳 ${missing}、原文なし ${gone}`,
  begun: ({ file }: File) => `${file} を作りました。「todo-」の付いた文を訳してください。`,
  refreshed: ({ file }: File) => `${file} を書き換えました。`,
}

export type TranslateWords = typeof translateWords
