import type { Language } from '../scenario/scenario.ts'

const markers: Readonly<Record<Language, readonly RegExp[]>> = {
  ja: [
    // 丁寧語: the polite verb endings.
    /です|ます|ません|ました|ましょう|でしょう|ございま|ござい/g,
    // 尊敬語・謙譲語: verbs that raise the other or lower oneself.
    /いただ|頂|くださ|下さ|いたし|致し|申し上げ|存じ|伺|承|拝|なさ|おいで|いらっしゃ|差し上げ|参り/g,
    // Apology, thanks and cushions.
    /申し訳|お詫び|恐れ入|恐縮|失礼|ありがと|お手数|恐れながら|よろしければ|差し支え/g,
    // 美化語 and honorifics: お or ご before kanji, 様 after a name.
    /[おご御](?=\p{Script=Han})|様/gu,
  ],
  en: [
    // Apology and thanks.
    /\b(?:sorry|apologi[sz]e|apolog(?:y|ies)|regret|thank|thanks|appreciate|grateful|pardon|forgive)\b/gi,
    // Requests and offers put as questions or wishes.
    /\b(?:please|may I|might I|could (?:I|you|we)|would you|would it|if (?:I|you) may|if you like|would be (?:glad|happy)|I(?:’|')d (?:like|be glad|be happy)|allow me|let me)\b/gi,
    // Address and deference.
    /\b(?:Mr|Mrs|Ms|Dr|sir|madam|kindly|certainly|of course|with respect|understand)\b/gi,
  ],
}

/**
 * How many polite markers a text has: in Japanese polite verb endings, honorific and humble verbs, apologies, thanks and
 * cushions, honorific prefixes and 様; in English apologies and thanks, softened requests, address. One expression can
 * count more than once (お詫びいたします: four). A rough measure, meant to compare options of one scene.
 */
export const politeness = (text: string, language: Language): number =>
  markers[language].reduce((sum, marker) => sum + (text.match(marker)?.length ?? 0), 0)
