import stringWidth from 'string-width'
import type { Prompt, View } from '../../core/play/view.ts'
import { partsOf } from '../../core/scenario/moment.ts'
import type { Page } from './page.ts'

const barLength = 20

/** How things stand before a decision: the clock, the customer’s mood, the shown meters, what is held and known. */
export function setState(page: Page, view: View): string[] {
  const { words, rubric, paint, set } = page
  const { customer, meters } = view
  const held = (label: string, entries: View['items']) =>
    entries.length === 0 ? [] : set(`${label}: ${entries.map((entry) => entry.label).join(words.comma)}`)
  const longest = Math.max(0, ...meters.map(({ label }) => stringWidth(label)))
  const bars = meters.map(({ label, value, min, max }) => {
    const filled = Math.round((barLength * (value - min)) / (max - min))
    return `${label}${' '.repeat(longest - stringWidth(label))} ${'█'.repeat(filled)}${'░'.repeat(barLength - filled)}`
  })
  const lines = [
    `${'─'.repeat(Math.min(page.columns, 40))}${view.clock ? ` ${clockIn(page, view.clock)}` : ''}`,
    ...set(`${customer.name}: ${rubric.mood[customer.mood]}`),
    ...bars,
    ...held(words.items, view.items),
    ...held(words.facts, view.facts),
  ]
  return ['', ...lines.map(paint.dim)]
}

function clockIn({ words }: Page, { now, label }: NonNullable<View['clock']>): string {
  const { day, hour, minute } = partsOf(now)
  const two = (n: number) => String(n).padStart(2, '0')
  const time = `${two(hour)}:${two(minute)}`
  return [...(day > 0 ? [words.day({ day: day + 1 })] : []), time, ...(label === undefined ? [] : [label])].join(' ')
}

/** What is asked for, with a number before everything that can be chosen. */
export function setPrompt(page: Page, prompt: Prompt): string[] {
  const { words, rubric, paint, set } = page
  const asked =
    prompt.kind === 'compose'
      ? words.compose({ ...prompt, kind: rubric.document[prompt.as] })
      : prompt.options.every(({ kind }) => kind === 'do')
        ? words.ask.do
        : words.ask.say
  const did = paint.dim(`${words.between}${words.did}`)
  const options =
    prompt.kind === 'compose'
      ? prompt.parts.map(({ text }) => ({ text, mark: '' }))
      : // Where only some are acts, which are tells something.
        prompt.options.map(({ text, kind }, _, all) => ({ text, mark: kind === 'do' && all.some((one) => one.kind === 'say') ? did : '' }))
  const numbered = options.flatMap(({ text, mark }, n) => numberedLines(page, n + 1, text, mark))
  const silence = prompt.silenceAfter === undefined ? [] : numberedLines(page, 0, words.wait, '')
  return ['', ...set(asked).map(paint.bold), ...numbered, ...silence]
}

function numberedLines({ set, paint }: Page, n: number, text: string, mark: string): string[] {
  const lines = set(text, 5)
  const first = `${paint.bold(String(n).padStart(3))}  ${lines[0]?.slice(5) ?? ''}`
  const all = [first, ...lines.slice(1)]
  return [...all.slice(0, -1), `${all.at(-1)}${mark}`]
}

/** The papers that may be read now. */
export function setPapers({ words, paint, set }: Page, papers: View['papers']): string[] {
  if (papers.length === 0) return [words.noPapers]
  return papers.flatMap(({ title, text }) => ['', ...set(title).map(paint.bold), ...set(text, 2)])
}
