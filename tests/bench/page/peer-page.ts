import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Compiler, CompilerOptions } from 'inkjs/full'
import { ringInk } from '../support/ring-ink.ts'

/** The least page there can be: a word, painted. */
export const blankPage = {
  'index.html': '<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>…</title></head><body><p>勘所</p></body></html>',
}

/** The least page that plays an ink story of 20 scenes in a browser: lines, then options as buttons. */
export function inkPage(): Record<string, string> {
  const story = new Compiler(ringInk(20), new CompilerOptions(null, [], false)).Compile().ToJson()
  const player = `
    const story = new inkjs.Story(${JSON.stringify(story)})
    const add = (name, text, to = document.body) => Object.assign(to.appendChild(document.createElement(name)), { textContent: text })
    function go() {
      while (story.canContinue) add('p', story.Continue())
      const options = add('div', '')
      for (const { text, index } of story.currentChoices) {
        add('button', text, options).onclick = () => {
          options.remove()
          add('p', text).className = 'own'
          story.ChooseChoiceIndex(index)
          go()
          scrollTo(0, document.body.scrollHeight)
        }
      }
    }
    go()`
  return {
    'index.html':
      '<!doctype html><html lang="ja"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>ink</title></head>' +
      '<body><script src="/assets/ink.js"></script><script src="/assets/player.js"></script></body></html>',
    'assets/ink.js': readFileSync(createRequire(import.meta.url).resolve('inkjs'), 'utf8'),
    'assets/player.js': player,
  }
}
