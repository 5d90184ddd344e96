/** Words of the rubric: axes and their anchors, grades, moves, moods, styles. */
export const rubric = {
  axis: { ownership: '当事者意識', empathy: '共感', negotiation: '交渉' },
  axisMeaning: {
    ownership: '自社の案件として引き受け、次の一手を約束したか',
    empathy: 'このお客様が困っていることを見て、尋ねたか',
    negotiation: 'その場の状況に合った運びだったか',
  },
  level: {
    ownership: {
      0: '責任を他へ向けるか、事実を伏せた。',
      1: '関与していないことや段取りの説明が先に立った。',
      2: '丁寧に取り次いだが、いつまでに何をするかがなかった。',
      3: '案件を引き受け、期限のある次の一手を示した。締めくくりが弱い。',
      4: '自社の案件として引き受け、誰が何をいつまでにするかを約束し、やり遂げた。',
    },
    empathy: {
      0: '相手の困りごとを否定するか、軽く扱った。',
      1: '口先の共感や、繰り返しのお詫びに聞こえた。',
      2: '言葉は正しいが、決まり文句に聞こえる。',
      3: '相手の話を正確に受け止め、よい問いをひとつ返した。',
      4: 'このお客様に何が起きたかを言葉にし、確かめ、聴いてから訊いた。',
    },
    negotiation: {
      0: '押しつけ、権限のない約束、または幕引きのための譲歩になった。',
      1: '早すぎる提案、費用だけの話、説明のしすぎがあった。',
      2: '規則だけ、または譲歩だけの運びだった。',
      3: '場面に合った運び方だが、ひとつ抜けがあった。',
      4: '落ち着いてから、相手の関心を聞き、規則と利点を合わせて勧めた。線を引く場面では引いた。',
    },
  },
  case: { label: '案件', resolved: '解決', ongoing: '継続', lost: '決裂' },
  relationship: { label: '関係', restored: '回復', kept: '維持', damaged: '毀損' },
  mood: {
    smiling: 'にこやか', calm: '落ち着いている', concerned: '気がかり', displeased: '不満', angry: '強い怒り', furious: '激しい怒り',
    cold: '冷ややか', suspicious: '疑っている', tired: '疲れている', anxious: '不安', sad: '沈んでいる', surprised: '驚いている',
    relieved: 'ほっとしている', apologetic: '申し訳なさそう', serious: '真剣',
  },
  style: {
    value: '価値', cost: 'コスト', assurance: '安心', rule: '規則', combination: '組合せ', yielding: '譲歩', pushing: '押しつけ', avoiding: '回避', limits: '線引き',
  },
  move: {
    'own.represent': '組織の代表として', 'own.partial_apology': '部分謝罪', 'own.cause_commit': '原因究明の約束', 'own.joint_facts': '一緒に事実確認',
    'own.next_step': '期限のある次の一手', 'own.evidence': '証拠を残す', 'own.org_rule': '会社のルール', 'own.raw_report': '生の声の報告', 'own.staff_care': '仲間のケア',
    'emp.consequence': '困りごとを言葉に', 'emp.kiku_listen': '聴く', 'emp.kiku_ask': '訊く', 'emp.cushion': 'クッション言葉', 'emp.source_complaint': '源クレームを探す',
    'neg.util_value': '価値で勧める', 'neg.util_cost_quality': '品質を保った費用減', 'neg.util_assurance': '安心で勧める', 'neg.norm': '規範を示す', 'neg.combo': '規範と功利の組合せ',
    'neg.yield': '譲歩', 'neg.firm_demand': '要求を確かめる', 'neg.limit': '限度を示す', 'neg.written_min': '最小限の書面', 'neg.close': '区切りをつける',
    'anti.deflect': '責任逃れ', 'anti.relay_loop': 'たらい回し', 'anti.hollow_apology': '空の謝罪', 'anti.hollow_empathy': '空の共感', 'anti.premature_solution': '早すぎる解決策',
    'anti.push': '押しつけ', 'anti.cost_only': '費用だけの話', 'anti.norm_only': '規則だけの話', 'anti.over_explain': '説明のしすぎ', 'anti.unlimited_time': '際限のない対応',
    'anti.inconsistent': '一貫しない回答', 'anti.accuse_when_right': '正しさで責める', 'anti.sontaku': '忖度', 'anti.false_kasuhara': '早計なカスハラ扱い',
    'anti.exposes_customer': 'お客様の事情をさらす', 'anti.overpromise': '守れない約束',
  },
  channel: { phone: '電話', visit: '訪問', counter: '窓口', chat: 'チャット', email: 'メール', social: 'SNS' },
  document: { memo: 'メモ', report: '報告書', letter: '書面', mail: 'メール', statement: '声明' },
} as const
