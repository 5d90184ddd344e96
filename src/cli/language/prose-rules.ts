import type { TextlintKernelRule } from '@textlint/kernel'
import unmatchedPair from '@textlint-rule/textlint-rule-no-unmatched-pair'
import abusage from 'textlint-rule-ja-no-abusage'
import redundantExpression from 'textlint-rule-ja-no-redundant-expression'
import successiveWord from 'textlint-rule-ja-no-successive-word'
import unnaturalAlphabet from 'textlint-rule-ja-unnatural-alphabet'
import doubleNegative from 'textlint-rule-no-double-negative-ja'
import doubledConjunction from 'textlint-rule-no-doubled-conjunction'
import doubledGa from 'textlint-rule-no-doubled-conjunctive-particle-ga'
import droppingTheRa from 'textlint-rule-no-dropping-the-ra'
import kangxiRadicals from 'textlint-rule-no-kangxi-radicals'
import mixedStyle from 'textlint-rule-no-mix-dearu-desumasu'
import nfd from 'textlint-rule-no-nfd'
import zeroWidthSpaces from 'textlint-rule-no-zero-width-spaces'
import sentenceLength from 'textlint-rule-sentence-length'
import { halfwidthKana } from './halfwidth-kana.ts'
import type { Register } from './register.ts'

/** The most characters of a sentence. */
export const longestSentence = 100

type Rule = TextlintKernelRule['rule']

export type ProseCode = `KD52${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}` | `KD53${0 | 1 | 2 | 3 | 4}`

/** A rule of textlint, the registers in which what it reports is a fault, and the code it is reported under. */
export type ProseRule = {
  readonly code: ProseCode
  readonly rule: Rule
  readonly registers: readonly Register[]
  readonly options?: TextlintKernelRule['options']
}

/** A module built for `require` arrives with its `default` wrapped. */
const ruleOf = (module: Rule | { readonly default: Rule }): Rule => ('default' in module ? module.default : module)

const everywhere = ['talk', 'answer', 'written'] as const
const careful = ['answer', 'written'] as const
const read = ['written'] as const

// 検品を行う and the like are how companies write, and cases quote them.
const withoutPerforming = { dictOptions: { dict5: { disabled: true } } }
// まあまあ and 早く早く are said; ○○ and …… are signs.
const mayRepeat = { allow: ['まあ', '早く', '/[…‥○×〇△□◯※ー―─・！？]/'] }

export const proseRules: readonly ProseRule[] = [
  { code: 'KD520', rule: ruleOf(droppingTheRa), registers: careful },
  { code: 'KD521', rule: ruleOf(doubleNegative), registers: read },
  { code: 'KD522', rule: ruleOf(doubledGa), registers: read },
  { code: 'KD523', rule: ruleOf(doubledConjunction), registers: read },
  { code: 'KD524', rule: ruleOf(redundantExpression), registers: read, options: withoutPerforming },
  { code: 'KD525', rule: ruleOf(abusage), registers: careful },
  { code: 'KD526', rule: ruleOf(successiveWord), registers: careful, options: mayRepeat },
  { code: 'KD527', rule: ruleOf(mixedStyle), registers: read },
  { code: 'KD528', rule: ruleOf(unmatchedPair), registers: everywhere },
  { code: 'KD529', rule: ruleOf(unnaturalAlphabet), registers: everywhere },
  { code: 'KD530', rule: halfwidthKana, registers: everywhere },
  { code: 'KD531', rule: ruleOf(nfd), registers: everywhere },
  { code: 'KD532', rule: ruleOf(zeroWidthSpaces), registers: everywhere },
  { code: 'KD533', rule: ruleOf(kangxiRadicals), registers: everywhere },
  { code: 'KD534', rule: ruleOf(sentenceLength), registers: careful, options: { max: longestSentence } },
]
