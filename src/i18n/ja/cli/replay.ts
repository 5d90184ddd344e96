/** What `replay` says. */
export const replayWords = {
  help: {
    summary: '受講記録を計算し直し、書かれた結果のとおりになるかを確かめます。',
    usage: 'RECEIPT --scenarios DIR [--format text|json]',
    options: {
      scenarios: 'シナリオを探すフォルダー。',
      format: 'text（既定）か json。',
    },
    notes:
      'RECEIPT は振り返りの画面で保存した記録のファイルです。記録の配列や、play --format json の出力でもかまいません。- は標準入力を読みます。\n終了コード：どの記録も確かなら 0、確かでないものや別の版のものがあるとき、シナリオに誤りがあるときは 1、記録として読めないときやシナリオがないときは 2。\n例：kandokoro play scenarios/once-calm --choices … --format json | kandokoro replay - --scenarios scenarios',
  },
  noScenarios: '--scenarios でシナリオのフォルダーを指してください。',
  stdin: '標準入力',
  notJson: ({ file }: { file: string }) => `「${file}」は JSON として読めません。`,
  notReceipt: ({ file, at }: { file: string; at: string }) =>
    `「${file}」は受講記録として読めません${at === '' ? '。' : `（${at} が記録の形に合いません）。`}`,
  empty: ({ file }: { file: string }) => `「${file}」に受講記録がありません。`,
  unfinishedPlay: ({ file }: { file: string }) => `「${file}」は結末に着いていない play の出力で、受講記録がありません。`,
  unknownScenario: ({ scenario, folder, nearest }: { scenario: string; folder: string; nearest?: string }) =>
    `シナリオ「${scenario}」が「${folder}」にありません。${nearest === undefined ? '' : `近いのは「${nearest}」です。`}`,
  brokenScenario: ({ file, findings }: { file: string; findings: number }) =>
    `「${file}」には指摘が${findings}件あり、計算し直せません。kandokoro check で確かめてください。`,
  subject: ({ scenario, attempt }: { scenario: string; attempt: string }) => `${scenario}　受講 ${attempt}`,
  holds: '確かです。判断を計算し直すと、書かれた結果になりました。',
  differs: '確かではありません。判断を計算し直すと、別の結果になりました。',
  refused: ({ n, decision }: { n: number; decision: string }) =>
    `確かではありません。${n}つめの判断（${decision}）は、そこでは選べないものです。`,
  unfinished: ({ scene }: { scene: string }) => `確かではありません。判断が結末に着かず、場面「${scene}」で終わっています。`,
  otherVersion: '確かめられません。ここにあるのは別の版のシナリオです。',
  needed: ({ hash }: { hash: string }) => `記録の版　${hash}`,
  present: ({ hash, file }: { hash: string; file: string }) => `ここの版　${hash}（${file}）`,
  wouldHold: 'この版でも、同じ判断は同じ結果になります（違いは文面だけかもしれません）。',
  wouldDiffer: 'この版では、同じ判断が別の結果になります。',
  wouldNotReplay: 'この版では、同じ判断をたどれません。',
  difference: ({ what, claimed, found }: { what: string; claimed: string; found: string }) => `${what}　記録 ${claimed}　計算 ${found}`,
  ending: '結末',
  score: ({ axis }: { axis: string }) => `${axis}の点`,
  level: ({ axis }: { axis: string }) => `${axis}の水準`,
  opportunities: ({ axis }: { axis: string }) => `${axis}の機会`,
  nothing: 'なし',
}

/** The words of `replay` in any language. */
export type ReplayWords = typeof replayWords
