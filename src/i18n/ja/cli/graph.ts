/** What `graph` says, and the words that stand in a drawing of a Japanese scenario. */
export const graphWords = {
  help: {
    summary: '場面・選択肢・結末のつながりを図にします。',
    usage: 'PATH [--format mermaid|dot|json|xstate] [--language ja|en] [--output FILE]',
    options: {
      format: 'mermaid（既定）、dot（Graphviz）、json（点と線の一覧）、xstate（Stately のエディターで開ける状態機械）のどれか。',
      language: '図の中の言葉。省くと --lang の言語（訳がなければシナリオの言語）です。',
      output: '標準出力の代わりに書き込むファイル。',
    },
    notes:
      '終了コード：図にしたときは 0。シナリオに誤りがあるときは、図の代わりに指摘を示して 1。使い方の誤りや、開けないパス・書けないファイルは 2。\n例：kandokoro graph scenarios/once-calm --format dot | dot -Tsvg > once-calm.svg',
  },
  broken: ({ path }: { path: string }) => `「${path}」には誤りがあり、図にできません。直し方は kandokoro check で確かめてください。`,
  written: ({ path }: { path: string }) => `「${path}」に書き込みました。`,
  drawn: {
    start: '開始',
    interrupt: '割り込み',
    otherwise: 'それ以外',
    offered: ({ when }: { when: string }) => `選べるとき：${when}`,
    silence: ({ seconds }: { seconds: number }) => `${seconds}秒黙っている`,
    said: ({ speaker, text }: { speaker: string; text: string }) => `${speaker}：${text}`,
    has: ({ item }: { item: string }) => `「${item}」あり`,
    knows: ({ fact }: { fact: string }) => `「${fact}」を把握`,
    circumstance: ({ value }: { value: string }) => `事情「${value}」`,
    clock: '時刻',
    moment: ({ day, time }: { day: number; time: string }) => (day === 0 ? time : `${day}日後の${time}`),
  },
}

export type GraphWords = typeof graphWords
