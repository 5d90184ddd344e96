/** The frame around every page: names, navigation, settings, and what goes wrong anywhere. */
export const app = {
  title: '勘所 — クレーム対応の練習',
  brand: '勘所',
  brandReading: 'Kandokoro',
  skip: '本文へ',
  nav: { label: 'メニュー', choose: '練習を選ぶ', history: 'これまでの記録', settings: '設定' },
  session: {
    signIn: 'サインイン',
    open: '{{name}}さんのアカウント',
    signedIn: '{{name}}さんとしてサインインしました',
    signedOut: 'サインアウトしました',
  },
  language: { label: '言語', ja: '日本語', en: 'English' },
  settings: {
    title: '設定',
    note: 'この端末に保存されます。',
    theme: { label: '明るさ', system: '端末に合わせる', light: '明るい', dark: '暗い' },
    still: { label: '動きを止める', description: '絵や吹き出しが動かずに切り替わります。' },
    pace: { label: 'せりふの進み方', tap: '押すたび', slow: 'ゆっくり', normal: 'ふつう', fast: '速い', 'at-once': '一度に' },
    voice: { label: 'お客様の声を読み上げる', description: '端末の音声で読み上げます。', none: 'この端末には日本語の音声がありません。' },
    timers: {
      label: '沈黙で場面が進む',
      description: 'しばらく答えないと、黙ったまま時が過ぎる場面があります。次に始める練習から変わります。',
    },
    timerStretch: { label: '答えるまでの時間', '1': 'ふつう', '2': '2倍', '4': '4倍' },
    close: '閉じる',
  },
  storage: {
    guest: '記録はこの端末の中だけに残ります。どこにも送られません。',
    memory: 'このウィンドウでは記録を保存できません。ページを閉じると、練習の記録は消えます。',
  },
  failed: {
    title: 'うまく読み込めませんでした',
    unreachable: 'まだサーバーにつながりません。しばらくしてからお試しください。',
    text: '通信が切れているか、サーバーが止まっています。ここまでの判断は端末に残っています。',
    home: '最初の画面へ',
  },
  notFound: { title: 'このページはありません', text: 'アドレスが変わったか、打ち間違いかもしれません。', home: '練習を選ぶ' },
} as const
