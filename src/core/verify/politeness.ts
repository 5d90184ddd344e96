const markers = [
  // 丁寧語: the polite verb endings.
  /です|ます|ません|ました|ましょう|でしょう|ございま|ござい/g,
  // 尊敬語・謙譲語: verbs that raise the other or lower oneself.
  /いただ|頂|くださ|下さ|いたし|致し|申し上げ|存じ|伺|承|拝|なさ|おいで|いらっしゃ|差し上げ|参り/g,
  // Apology, thanks and cushions.
  /申し訳|お詫び|恐れ入|恐縮|失礼|ありがと|お手数|恐れながら|よろしければ|差し支え/g,
  // 美化語 and honorifics: お or ご before kanji, 様 after a name.
  /[おご御](?=\p{Script=Han})|様/gu,
]

/**
 * How many polite markers a Japanese text has: polite verb endings, honorific and humble verbs, apologies, thanks and
 * cushions, honorific prefixes and 様. One expression can count more than once (お詫びいたします: four). A rough measure,
 * meant to compare options of one scene; in another language nearly every text counts 0.
 */
export const politeness = (text: string): number => markers.reduce((sum, marker) => sum + (text.match(marker)?.length ?? 0), 0)
