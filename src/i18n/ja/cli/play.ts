/** What `play` says. */
export const playWords = {
  help: {
    summary: 'シナリオを端末で演じます。',
    usage: 'PATH [--variant 事情=値]… [--seed 文字列] [--choices a,b,c] [--language ja|en] [--timers] [--format text|json]',
    options: {
      variant: '隠れた事情をひとつ決めます（例 reason=hospital）。繰り返せます。',
      seed: '事情と選択肢の並びを決める文字列。省くと、端末では毎回変わり、それ以外では 0 から順に探します。',
      choices: '先に選んでおく選択肢の id をカンマで並べます。書面は要素を + でつなぎ、黙って待つのは ~ です。',
      language: 'シナリオを読む言語。省くと --lang の言語（訳がなければシナリオの言語）です。',
      timers: '黙って待つこともできるようにします。',
      format: 'text（既定）か json。json では尋ねません。',
    },
    notes:
      '終了コード：結末に着いたか、q で中断したときは 0。選択が尽きて結末に着かないときと、シナリオに誤りがあるときは 1。使い方の誤りや開けないパスは 2。\n例：kandokoro play scenarios/absent-customer --variant reason=hospital\n　　kandokoro play scenarios/once-calm --choices a,b,c --seed 7 --format json',
  },
  broken: ({ file, findings }: { file: string; findings: number }) =>
    `「${file}」には指摘が${findings}件あり、演じられません。kandokoro check で確かめてください。`,
  variantShape: ({ given }: { given: string }) => `--variant は「事情=値」の形で書きます（「${given}」は読めません）。`,
  noVariants: 'このシナリオに隠れた事情はありません。--variant を外してください。',
  unknownVariant: ({ given, known, nearest }: { given: string; known: string; nearest?: string }) =>
    `「${given}」という事情はありません。あるのは ${known} です。${nearest === undefined ? '' : `「${nearest}」のことですか。`}`,
  unknownValue: ({ variant, given, known, nearest }: { variant: string; given: string; known: string; nearest?: string }) =>
    `事情「${variant}」に「${given}」という値はありません。あるのは ${known} です。${nearest === undefined ? '' : `「${nearest}」のことですか。`}`,
  variantTwice: ({ variant }: { variant: string }) => `事情「${variant}」に二つの値が指定されています。`,
  seedDisagrees: ({ seed, variant, drawn, wanted }: { seed: string; variant: string; drawn: string; wanted: string }) =>
    `種「${seed}」が引く事情は ${variant}=${drawn} で、指定の ${variant}=${wanted} と食い違います。どちらかを外してください。`,
  noSuchChoice: ({ scene, given, offered, nearest }: { scene: string; given: string; offered: string; nearest?: string }) =>
    `場面「${scene}」で「${given}」は選べません。選べるのは ${offered} です。${nearest === undefined ? '' : `「${nearest}」のことですか。`}`,
  partCount: ({ scene, given, atLeast, atMost }: { scene: string; given: string; atLeast: number; atMost: number }) =>
    `場面「${scene}」の書面には要素を${atLeast === atMost ? atLeast : `${atLeast}〜${atMost}`}個入れます（指定は「${given}」）。`,
  repeatedPart: ({ scene, given }: { scene: string; given: string }) => `場面「${scene}」の書面に同じ要素が二度あります（「${given}」）。`,
  choicesLeft: ({ ending, left }: { ending: string; left: string }) => `結末「${ending}」に着きましたが、選択がまだ残っています：${left}`,
  you: 'あなた',
  did: '行動',
  waited: '（黙って待った）',
  wait: '（黙って待つ）',
  document: ({ kind, title }: { kind: string; title: string }) => `${kind}「${title}」`,
  to: ({ to }: { to: string }) => `宛先：${to}`,
  role: 'あなたの役割',
  situation: '状況',
  note: '内容について',
  day: ({ day }: { day: number }) => `${day}日目`,
  items: '手元にあるもの',
  facts: '分かったこと',
  ask: { say: '何と答えますか。', do: 'どうしますか。' },
  compose: ({ kind, title, atLeast, atMost }: { kind: string; title: string; atLeast: number; atMost: number }) =>
    `${kind}「${title}」を書きます。入れる要素を${atLeast === atMost ? `${atLeast}個` : `${atLeast}〜${atMost}個`}、番号で選んでください。`,
  keys: '? で操作の説明',
  keysHelp: {
    choose: '番号を入れて Enter で選びます。',
    compose: '入れる要素の番号を、空白かカンマで区切って入れます（例 1 3 4）。',
    wait: '0 で黙って待ちます。',
    papers: 'p で資料を読みます。',
    undo: 'u で直前の判断を取り消します。',
    quit: 'q で中断します。続きから始めるための指定を表示します。',
  },
  noPapers: 'いま読める資料はありません。',
  nothingToUndo: 'まだ何も判断していません。',
  undone: '直前の判断を取り消しました。',
  notANumber: ({ given }: { given: string }) => `${given === '' ? '' : `「${given}」は分かりません。`}番号を入れてください（? で説明）。`,
  outOfRange: ({ given, least, most }: { given: number; least: number; most: number }) =>
    `${given}番はありません。${least}〜${most}から選んでください。`,
  onlyOne: '選べるのはひとつです。',
  numberTwice: ({ given }: { given: number }) => `${given}番が二度あります。`,
  howMany: ({ count, atLeast, atMost }: { count: number; atLeast: number; atMost: number }) =>
    `${count}個では仕上げられません。${atLeast === atMost ? `${atLeast}個` : `${atLeast}〜${atMost}個`}選んでください。`,
  stopped: 'ここで中断しました。次の指定で続きから始められます。',
  ranOut: ({ scene, offered }: { scene: string; offered: string }) =>
    `結末に着く前に選択が尽きました。場面「${scene}」で選べるのは ${offered} です。`,
  again: '同じ演じ方をするには、次の指定を使います。',
  ending: '結末',
  lesson: 'この結末が教えること',
  circumstances: 'お客様の側にあった事情',
  scores: '評価',
  score: ({ score, opportunities }: { score: number; opportunities: number }) => `${score}点（機会 ${opportunities}）`,
  tooLittle: ({ opportunities }: { opportunities: number }) => `判断材料が不足しています（機会 ${opportunities}）`,
  soFar: 'ここまでの判断',
  decisions: '判断をひとつずつ',
  decision: ({ n, scene }: { n: number; scene: string }) => `判断${n}　${scene}`,
  rating: ({ axis, earned, best, worst }: { axis: string; earned: number; best: number; worst: number }) =>
    best === worst ? `${axis} ${earned}（差がつかない）` : `${axis} ${earned}（この場では${worst}〜${best}）`,
  moves: '打ち手',
  left: '入れなかった要素',
  interrupt: ({ interrupt }: { interrupt: string }) => `割り込み「${interrupt}」が起きた。`,
  between: '　',
  comma: '、',
}

/** The words of `play` in any language. */
export type PlayWords = typeof playWords
