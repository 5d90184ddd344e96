/** What the command line itself says, whichever command is asked for. */
export const frameWords = {
  title: '勘所 — 苦情対応のシナリオを書き、確かめ、演じる',
  usage: '使い方：',
  commandUsage: '[--lang ja|en] <コマンド> …',
  commands: 'コマンド',
  options: 'オプション',
  help: 'この説明を表示します。',
  lang: '表示の言語。',
  version: 'バージョンを表示します。',
  notes: [
    'コマンドごとの説明は kandokoro <コマンド> --help で読めます。',
    '言語：--lang がなければ LC_ALL・LC_MESSAGES・LANG のうち最初に値のあるものに従い、ja で始まれば日本語、それ以外は英語です。どれもなければ OS の言語に従います。',
    '色：端末に出すときだけ付けます。NO_COLOR で消え、FORCE_COLOR で端末以外にも付きます。',
    '終了コード：0 問題なし、1 誤りあり、2 使い方の誤りか開けないパス、3 状況の数が上限に達した、70 プログラムの不具合。',
  ],
  noCommand: 'コマンドを指定してください。一覧は kandokoro --help で見られます。',
  noSuchCommand: ({ name, nearest }: { name: string; nearest?: string }) =>
    `「${name}」というコマンドはありません。${nearest === undefined ? '一覧は kandokoro --help で見られます。' : `「${nearest}」のことではありませんか。`}`,
  noSuchOption: ({ name, nearest }: { name: string; nearest?: string }) =>
    `「${name}」というオプションはありません。${nearest === undefined ? '' : `「${nearest}」のことではありませんか。`}`,
  noValue: ({ name }: { name: string }) => `「${name}」には値が必要です。`,
  needlessValue: ({ name }: { name: string }) => `「${name}」に値は付けられません。`,
  notOneOf: ({ name, value, allowed }: { name: string; value: string; allowed: string }) =>
    `「${name}」に「${value}」は使えません。使えるのは ${allowed} です。`,
  notACount: ({ name, value }: { name: string; value: string }) =>
    `「${name}」には1以上の整数を書いてください（「${value}」は使えません）。`,
  tooFew: ({ usage }: { usage: string }) => `引数が足りません。使い方：${usage}`,
  tooMany: ({ extra, usage }: { extra: string; usage: string }) => `「${extra}」は余分です。使い方：${usage}`,
  noSuchPath: ({ path }: { path: string }) => `「${path}」というファイルやフォルダーはありません。`,
  unreadable: ({ path, code }: { path: string; code: string }) => `「${path}」を開けません（${code}）。`,
  unwritable: ({ path, code }: { path: string; code: string }) => `「${path}」に書き込めません（${code}）。`,
  noTranslation: ({ language, path }: { language: string; path: string }) => `「${path}」には ${language} の訳はありません。`,
  noCase: ({ path }: { path: string }) => `「${path}」の中にシナリオ（scenario.yaml）がありません。`,
  severalCases: ({ path, count }: { path: string; count: number }) =>
    `「${path}」の中にシナリオが${count}件あります。一件だけを指してください。`,
  unexpected: ({ message }: { message: string }) =>
    `プログラムの不具合です：${message}（KANDOKORO_DEBUG=1 を付けて実行すると詳細が出ます。それを添えてお知らせください。）`,
}

export type FrameWords = typeof frameWords
