/** A number as it is shown, perhaps in colour, and as it counts for grammar. */
type Counted = { count: number; shown: string }
type Counts = { errors: Counted; warnings: Counted; notes: Counted; cases: Counted; worlds?: Counted }

/** What `check` says. */
export const checkWords = {
  help: {
    summary: 'シナリオを検証し、指摘を示します。',
    usage: 'PATH… [--format text|json|sarif] [--strict] [--limit N]',
    options: {
      format: '指摘の出し方。text（既定）、json（形は docs/command-line.md）、sarif（2.1.0）。',
      strict: '注意も誤りと同じように扱います（参考は除く）。',
      limit: '調べる状況の数の上限（シナリオごと。既定は100万）。',
    },
    notes:
      'PATH は scenario.yaml、その訳、シナリオのフォルダー、それらをまとめたフォルダーです。\n終了コード：0 問題なし、1 誤りあり（--strict では注意も）、2 使い方の誤りか開けないパス、3 状況の数が上限に達し、証明しきれなかった。\n例：kandokoro check scenarios\n　　kandokoro check scenarios/absent-customer --format sarif > findings.sarif',
  },
  checking: ({ file, at, all }: { file: string; at: number; all: number }) => `検証中 ${at}/${all} ${file}`,
  worlds: ({ worlds }: { worlds: string }) => `状況 ${worlds}`,
  counts: ({ errors, warnings, notes, cases, worlds }: Counts) =>
    `シナリオ ${cases.shown}件：誤り ${errors.shown}、注意 ${warnings.shown}、参考 ${notes.shown}${worlds === undefined ? '' : `（${worlds.shown}通りの状況をすべて調べました）`}`,
  sound: ({ cases, worlds }: { cases: Counted; worlds: Counted }) =>
    `シナリオ ${cases.shown}件：指摘はありません。${worlds.shown}通りの状況をすべて調べました。`,
  soundSoFar: ({ cases }: { cases: Counted }) => `シナリオ ${cases.shown}件：調べた範囲では、指摘はありません。`,
  explain: ({ code }: { code: string }) => `指摘の説明は kandokoro explain ${code} のように読めます。`,
  limit: ({ file, worlds }: { file: string; worlds: string }) =>
    `${file}：状況の数が上限に達したので、${worlds}通りを見つけたところで止めました。確かなのは、書式・参照・訳、条件を考えに入れない場面のつながり、そして示した指摘です。まだ確かめていないのは、残りの状況に行き止まりや終わらない道筋がないこと、どの結末にも着けること、得点の正確な範囲です。--limit で上限を上げられます。`,
  rulePage: ({ page }: { page: string }) => `くわしくは ${page} をご覧ください。`,
}

export type CheckWords = typeof checkWords
