/** A short sound case in Japanese to start from; `ID` and `SCHEMA` stand for what is filled in. */
export const templateJa = `# yaml-language-server: $schema=SCHEMA
# 勘所のシナリオの見本です。そのまま演じられます。文を書き換え、場面を足して、あなたの事例にしてください。
# 書き方：scenarios/README.md　確かめ方：kandokoro check　演じ方：kandokoro play

format: 1
# フォルダーの名前と同じにします。受講記録が指すので、公開した後は変えません。
id: ID
language: ja
title: 二重の引き落とし
summary: 同じ会費が二度引き落とされた。先週の問い合わせには、自動の返信しか届いていない。電話口で、何から話すか。
# phone | visit | counter | chat | email | social
channel: phone
playtime: 4
# 鍛える評価軸。主なものから。どの道を通っても、判断の機会が軸ごとに三回以上あるようにします。
trains: [ownership, empathy]

# 始める前に受講者が読むこと。場面が始まるまでに知っているはずのことだけを書きます。
briefing:
  role: 宅配の定期便を営む会社の、会員窓口の担当者。
  situation: 月曜の朝。中村様からお電話が入った。画面には、先週の木曜のチャットの記録が一件ある。返金の手続きは経理が受け持つ。

# 見ても見なくてもよい資料。
papers:
  chat-log:
    title: チャットの記録（先週木曜）
    text: |-
      中村様「今月分が二回引き落とされています。確認してください」
      自動返信「受け付けました。担当部署より順にご連絡いたします」
      以後、当社からの連絡なし。

# you は受講者です。mood には、顔つきが従うメーターを書きます。
cast:
  you: { name: あなた, role: 会員窓口 }
  nakamura:
    name: 中村様
    role: 定期便の会員
    portrait: { head: medium2, clothes: "6b7f6a" }
    mood: anger
customer: nakamura

# 判断で動く数。0から100まで。
meters:
  anger: { label: 怒り, start: 60 }

# 把握した事実。shown: false のものは受講者に見えず、したことを覚えておくために使います。
facts:
  need-heard: いま困っておられること
  checked: { label: 経理に確かめた, shown: false }

# 隠れた事情。受講のたびに一つが選ばれます。どちらの事情でも、すべての結末に行き着けるようにします。
variants:
  need:
    rent: 金曜に家賃の引き落としがあり、残高が足りなくなる
    silence: 金額よりも、先週から返事がないことがこたえている

start: opening

scenes:
  opening:
    lines:
      - 月曜の朝10時。会員窓口の電話が鳴る。
      - nakamura: 「今月の会費が、二回引き落とされているんです」
      - nakamura(tired): 「先週もチャットで伝えました。届いたのは、自動の返信だけです」
    # 練習の受講者に見せる問いかけ。答えは書きません。
    hint: 中村様がこの一週間、待っていたものは何でしょう。
    # 選択肢は長さをそろえ、どれももっともらしく書きます。正解だけが長い、丁寧だ、といった癖を残しません。
    choose:
      dates:
        say: 二重のお引き落とし、申し訳ございません。この件は私が承ります。引き落としの日付を伺えますか。
        rate: { ownership: 3, empathy: 2 }
        # 打ち手の札に、それが表れている言葉を添えます。言葉は say から一字一句写します。
        moves: [{ own.represent: この件は私が承ります }]
        effect: { anger: -5 }
        because: 引き受けると言い切ったので、話は前に進む。ただ、先週から待たせたことには触れておらず、困り事もまだ分からない。
        goto: details
      listen:
        say: 先週からお返事を差し上げず、申し訳ございません。お困りのことから、私に聞かせていただけますか。
        rate: { ownership: 4, empathy: 4 }
        moves: [{ own.partial_apology: 先週からお返事を差し上げず、申し訳ございません }, { emp.kiku_listen: お困りのことから }]
        effect: { anger: -15, learn: need-heard }
        because: 待たせた一週間を先に詫び、事情を尋ねた。中村様は、同じ説明の繰り返しではなく、困っていることを話せる。
        goto: details
      call-back:
        say: ご不便をお掛けして申し訳ございません。お引き落としは経理が承りますので、折り返しご連絡いたします。
        rate: { ownership: 0, empathy: 1 }
        moves: [{ anti.relay_loop: 折り返しご連絡いたします }]
        effect: { anger: +10 }
        because: 丁寧だが、先週の自動返信と同じことを人の声で言っている。中村様の一週間が、もう一度始まる。
        goto: waited-already

  details:
    lines:
      - nakamura: 「三日と五日です。どちらも四千八百円」
      # when のある一行は、その状況のときだけ出ます。
      - nakamura(anxious): 「金曜は家賃の引き落としなんです。残高が足りるかどうか」
        when: { knows: need-heard, variant: { need: rent } }
      - { nakamura(sad): 「お金より、放っておかれたことがこたえました」, when: { knows: need-heard, variant: { need: silence } } }
      - 画面の二件目は「処理中」。取り消せるか、返金になるかは、経理に確かめないと分からない。
    hint: いまの中村様に、今日の電話で何かが変わったと思っていただくには。
    choose:
      cause:
        say: カードのご変更の前と後の登録が、二件とも動いたためと思われます。
        rate: { ownership: 1, empathy: 0 }
        moves: [{ anti.over_explain: 二件とも動いたため }]
        effect: { anger: +10 }
        because: 推測の仕組みを語っても、お金の戻る日は分からない。原因の話は、困り事の手当てがついた後でよい。
        goto: answer
      check-now:
        say: いま私から経理に確かめます。五分ほど、このままお待ちいただけますか。
        rate: { ownership: 4, empathy: 3 }
        moves: [{ own.cause_commit: いま私から経理に確かめます }]
        effect: { anger: -15, learn: checked }
        because: 自分の手で、今、確かめる。五分という見通しがあるので、待つことが放置にならない。
        goto: answer
      reassure:
        say: ご不安なお気持ちは、よく分かります。お戻しできるかと存じますので、ご安心ください。
        rate: { ownership: 2, empathy: 2 }
        moves: [{ anti.hollow_empathy: お気持ちは、よく分かります }]
        effect: { anger: -5 }
        because: 声は優しいが、確かめたことは一つもない。安心してよい理由がないまま、安心だけを求めている。
        goto: answer

  waited-already:
    lines:
      - nakamura(angry): 「その折り返しを、先週からずっと待っているんです」
    hint: 折り返すと言った言葉を、ここからどう引き取れるでしょう。
    choose:
      pass-on:
        say: 重ねてお待たせして申し訳ございません。至急ご連絡するよう、経理の担当に強く申し伝えます。
        rate: { ownership: 1, empathy: 1 }
        moves: [{ anti.relay_loop: 強く申し伝えます }]
        because: 気持ちは込めたが、電話をするのはまだ見ぬ誰かのまま。中村様が頼れる人は、この電話にもいない。
        goto: answer
      rule:
        say: ご請求の窓口は別になっておりまして、こちらでは処理ができない決まりでございます。
        rate: { ownership: 0, empathy: 0 }
        moves: [{ anti.norm_only: こちらでは処理ができない決まり }]
        effect: { anger: +10 }
        because: 社内の区切りは、中村様には関わりがない。引き落としたのは、一つの会社だ。
        goto: answer
      take-back:
        say: おっしゃるとおりです。折り返しはやめて、このお電話のまま、私が経理に確かめます。
        rate: { ownership: 4, empathy: 3 }
        moves: [{ own.represent: 私が経理に確かめます }]
        effect: { anger: -15, learn: checked }
        because: 言い直すのは気まずいが、約束を自分の手に戻した。待たされた人には、それが最初の変化になる。
        goto: answer

  answer:
    lines:
      - { narration: 経理の答えは「二件目は今日中に取り消せる。口座に戻る日は銀行による」。, when: { knows: checked } }
      - { narration: 経理の内線は話し中だ。取り消しになるか返金になるか、まだ分からない。, when: { not: { knows: checked } } }
      - nakamura: 「それで、いつ、どうなるんですか」
    hint: 分かっていることと分からないことを、どう約束に変えられるでしょう。
    choose:
      next-bill:
        say: 翌月のご請求から差し引く形でよろしいでしょうか。お手続きは当社で進めます。
        rate: { ownership: 2, empathy: 1 }
        effect: { anger: +5 }
        because: 手間は掛けさせないが、選んだのは会社に都合のよい方法。戻るのが来月では、今週困る人を助けられない。
        # 上から順に見て、最初に当てはまる行き先へ進みます。最後の一つには条件を付けません。
        goto:
          - { when: { any: [{ variant: { need: rent } }, { anger: { atLeast: 65 } }] }, to: hung-up }
          - { to: waiting }
      call-at-three:
        say: 戻る日付を調べ、今日の15時に私からお電話します。分からない点も、その時にお伝えします。
        rate: { ownership: 4, empathy: 3 }
        moves: [{ own.next_step: 今日の15時に私からお電話します }]
        effect: { anger: -10 }
        because: 日付はまだ言えなくても、時刻と名乗る人は約束できる。分からないことも伝えると言うので、信じて待てる。
        goto:
          - { when: { anger: { atMost: 45 } }, to: settled }
          - { to: waiting }
      half-price:
        say: お詫びに次回分を半額といたします。それで、この件はご了承いただけますでしょうか。
        rate: { ownership: 1, empathy: 0 }
        moves: [{ anti.premature_solution: 次回分を半額といたします }]
        effect: { anger: +15 }
        because: 困り事が片付く前の値引きは、口止めに聞こえる。二重の引き落としは、まだ一円も戻っていない。
        goto:
          - { when: { anger: { atMost: 50 } }, to: waiting }
          - { to: hung-up }

# case：resolved 解決、ongoing 継続、lost 決裂。relationship：restored 回復、kept 維持、damaged 毀損。
endings:
  settled:
    title: 15時の電話
    case: resolved
    relationship: restored
    lines:
      - 15時、あなたは電話を掛けた。二件目は取り消され、水曜に口座へ戻る。
      - nakamura(relieved): 「時間どおりですね。これで眠れます」
    lesson: 早く答えることより、誰がいつ答えるかを決めて守ること。待たされた人の信頼は、そこから戻る。
  waiting:
    title: 様子を見る人
    case: ongoing
    relationship: kept
    lines:
      - nakamura(suspicious): 「分かりました。今度は本当にお願いします」
      - 通話は終わった。中村様は、明細の画面をしばらく閉じなかった。
    lesson: 怒りは収まっても、確かめられたことが少なければ、人は様子を見る。次の連絡が、この電話の値打ちを決める。
  hung-up:
    title: 解約の申し込み
    case: lost
    relationship: damaged
    lines:
      - nakamura(cold): 「もう結構です。銀行と、消費生活センターに聞きます」
      - 電話は切れた。夕方、解約の申し込みが届いた。
    lesson: 会社の都合で選んだ解決は、困っている人には二度目の放置になる。先に聞くのは、いつまでに何が要るか。

# 振り返りに出る、覚えておきたい言い方。
phrases:
  time-and-name:
    text: 今日の15時に、私からお電話します。分からない点も、その時にお伝えします。
    use: 答えがまだ出ていないとき。時刻と名前を約束に変える。
`
