import type { Prompt } from '../../core/play/view.ts'
import type { Shell } from '../frame/shell.ts'
import type { Page } from './page.ts'
import { readAnswer } from './read-answer.ts'
import { setLines } from './set-lines.ts'
import { setPapers, setPrompt, setState } from './set-moment.ts'
import { decide, type Sitting, undo, viewIn } from './sitting.ts'

/** Where a conversation at the terminal came to: its last moment, and whether input ended before it did. */
export type Conversed = { readonly sitting: Sitting; readonly inputEnded: boolean }

/**
 * Plays on from `sitting`, whose lines have been shown up to the scene’s last: shows how things stand, asks, and says what
 * comes of the answer, until an ending, `q`, or the end of input.
 * @param now milliseconds since 1970 UTC, read once for each decision
 */
export async function converse(start: Sitting, page: Page, shell: Shell, now: () => number): Promise<Conversed> {
  const { words } = page
  const say = (lines: readonly string[]) => shell.write(`${lines.join('\n')}\n`)
  let sitting = start
  let isNew = true
  for (;;) {
    const view = viewIn(sitting)
    const { prompt } = view
    if (prompt === null) return { sitting, inputEnded: false }
    if (isNew) say([...setState(page, view), ...setPrompt(page, prompt), page.paint.dim(words.keys)])
    isNew = false

    const typed = await shell.ask('> ')
    if (typed === undefined) return { sitting, inputEnded: true }
    const answer = readAnswer(typed, view.scene, prompt, words)
    if (answer === 'quit') return { sitting, inputEnded: false }
    if (answer === 'help') say(helpFor(page, prompt))
    else if (answer === 'papers') say(setPapers(page, view.papers))
    else if (answer === 'undo') {
      const before = undo(sitting)
      if (before === undefined) {
        say([words.nothingToUndo])
        continue
      }
      sitting = before
      const again = viewIn(before)
      say([words.undone, ...setLines(page, again.lines.slice(again.sceneFrom))])
      isNew = true
    } else if ('mistake' in answer) say([answer.mistake])
    else {
      const next = decide(sitting, answer, now())
      if (typeof next === 'string') throw new Error(`What was offered is refused: ${next}.`)
      sitting = next
      say(setLines(page, viewIn(next).lines.slice(view.lines.length)))
      isNew = true
    }
  }
}

function helpFor({ words: { keysHelp }, set }: Page, { kind, silenceAfter }: Prompt): string[] {
  const wait = silenceAfter === undefined ? [] : [keysHelp.wait]
  return [keysHelp[kind], ...wait, keysHelp.papers, keysHelp.undo, keysHelp.quit].flatMap((line) => set(line, 2))
}
