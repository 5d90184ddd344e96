import type { Prompt } from '../../core/play/view.ts'
import type { Decision } from '../../core/step/decision.ts'
import type { PlayWords } from '../../i18n/ja/cli/play.ts'

/** What somebody at the terminal wants. A mistake is told in one line. */
export type Answer = Decision | 'help' | 'papers' | 'undo' | 'quit' | { readonly mistake: string }

const keys = { '?': 'help', p: 'papers', u: 'undo', q: 'quit' } as const

/** Reads what was typed at `prompt`. Full-width letters and digits, as a Japanese keyboard gives them, count as the narrow ones. */
export function readAnswer(typed: string, scene: string, prompt: Prompt, words: PlayWords): Answer {
  const given = typed.normalize('NFKC').trim().toLowerCase()
  if (given in keys) return keys[given as keyof typeof keys]
  const written = given.split(/[\s,、]+/).filter((one) => one !== '')
  if (written.length === 0 || !written.every((one) => /^\d{1,4}$/.test(one))) return { mistake: words.notANumber({ given: typed.trim() }) }
  const numbers = written.map(Number)
  if (prompt.silenceAfter !== undefined && numbers.length === 1 && numbers[0] === 0) return { scene, silence: true }

  const offered = prompt.kind === 'choose' ? prompt.options : prompt.parts
  const outside = numbers.find((n) => n < 1 || n > offered.length)
  if (outside !== undefined) {
    return { mistake: words.outOfRange({ given: outside, least: prompt.silenceAfter === undefined ? 1 : 0, most: offered.length }) }
  }
  const ids = numbers.map((n) => offered[n - 1]?.id ?? '')
  if (prompt.kind === 'choose') return ids.length === 1 ? { scene, choose: ids[0] ?? '' } : { mistake: words.onlyOne }
  const twice = numbers.find((n, index) => numbers.indexOf(n) < index)
  if (twice !== undefined) return { mistake: words.numberTwice({ given: twice }) }
  if (ids.length < prompt.atLeast || ids.length > prompt.atMost) return { mistake: words.howMany({ ...prompt, count: ids.length }) }
  return { scene, compose: ids }
}
