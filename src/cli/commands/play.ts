import { randomUUID } from 'node:crypto'
import { playWords as en } from '../../i18n/en/cli/play.ts'
import { playWords as ja } from '../../i18n/ja/cli/play.ts'
import type { Command } from '../frame/command.ts'
import { exitStatus } from '../frame/exit-status.ts'
import { oneOf } from '../frame/option-values.ts'
import { begin, type Chance } from '../play/begin.ts'
import { converse } from '../play/converse.ts'
import { type Page, pageFor } from '../play/page.ts'
import { playJson } from '../play/play-json.ts'
import { resumeWith } from '../play/resume-with.ts'
import { setDebrief, setSoFar } from '../play/set-debrief.ts'
import { setLines } from '../play/set-lines.ts'
import { type Sitting, viewIn, worldOf } from '../play/sitting.ts'
import { offeredIn } from '../play/written-decision.ts'

export const playCommand: Command = {
  name: 'play',
  options: {
    variant: { type: 'string', multiple: true },
    seed: { type: 'string' },
    choices: { type: 'string' },
    language: { type: 'string' },
    timers: { type: 'boolean' },
    format: { type: 'string' },
  },
  positionals: [1, 1],
  words: { ja: ja.help, en: en.help },
  run: async (given, shell) => {
    const { choices, language } = given.values
    const format = oneOf(given, 'format', ['text', 'json'], shell)
    const chance = shell.isInteractive && format === 'text' ? drawn() : none
    const start = await begin(given, shell, chance)
    if (format === 'json') {
      shell.write(`${JSON.stringify(playJson(start), null, 2)}\n`)
      return statusOf(start)
    }
    const page = pageFor(shell, language === undefined ? shell.language : start.scenario.language)
    const say = (lines: readonly string[]) => shell.write(`${lines.join('\n')}\n`)
    say([...opening(page, start), ...setLines(page, viewIn(start).lines)])

    // A script that gives choices may have a standard input that never ends: it is read only where it is all there is.
    const asks = shell.isInteractive || choices === undefined
    const { sitting, inputEnded } = asks ? await converse(start, page, shell, chance.now) : { sitting: start, inputEnded: true }
    if (sitting.replayed.ended) {
      say([...setDebrief(page, sitting), '', page.words.again, resumeWith(sitting)])
      return exitStatus.sound
    }
    const stopped = inputEnded && !shell.isInteractive ? ranOut(page, sitting) : page.words.stopped
    say([...setSoFar(page, sitting), '', stopped, resumeWith(sitting)])
    return inputEnded && !shell.isInteractive ? exitStatus.findings : exitStatus.sound
  },
}

const none: Chance = { id: 'play', seedPrefix: '', now: () => 0 }

function drawn(): Chance {
  const id = randomUUID()
  return { id, seedPrefix: `${id.slice(0, 8)}-`, now: Date.now }
}

const statusOf = ({ replayed }: Sitting) => (replayed.ended ? exitStatus.sound : exitStatus.findings)

function opening({ words, paint, set }: Page, { scenario }: Sitting): string[] {
  const { title, note, briefing } = scenario
  const about = (label: string, text: string | undefined) => (text === undefined ? [] : ['', ...set(label).map(paint.dim), ...set(text, 2)])
  return [
    ...set(title).map(paint.bold),
    ...about(words.role, briefing.role),
    ...about(words.situation, briefing.situation),
    ...about(words.note, note),
  ]
}

const ranOut = ({ words, set }: Page, sitting: Sitting): string =>
  set(words.ranOut({ scene: worldOf(sitting).scene, offered: offeredIn(sitting, worldOf(sitting)).join(words.comma) })).join('\n')
