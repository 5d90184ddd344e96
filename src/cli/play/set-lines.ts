import type { TranscriptLine } from '../../core/play/view.ts'
import type { Page } from './page.ts'

/** What was said and done, for a terminal: each line after a blank one, speakers named, moods in words. */
export function setLines(page: Page, lines: readonly TranscriptLine[]): string[] {
  return lines.flatMap((line) => ['', ...setLine(page, line)])
}

function setLine(page: Page, line: TranscriptLine): string[] {
  const { words, rubric, paint, set } = page
  switch (line.kind) {
    case 'narration':
      return set(line.text)
    case 'speech': {
      const mood = line.mood === undefined ? '' : paint.dim(`${words.between}${rubric.mood[line.mood]}`)
      return [`${paint.bold(line.name)}${mood}`, ...set(line.text, 2)]
    }
    case 'said':
      return [paint.bold(paint.blue(words.you)), ...set(line.text, 2)]
    case 'done':
      return [`${paint.bold(paint.blue(words.you))}${paint.dim(`${words.between}${words.did}`)}`, ...set(line.text, 2)]
    case 'document': {
      const heading = words.document({ kind: rubric.document[line.as], title: line.title })
      const to = line.to === undefined ? [] : set(words.to({ to: line.to }), 4)
      return [
        `${paint.bold(paint.blue(words.you))}${paint.dim(words.between + heading)}`,
        ...to,
        ...line.parts.flatMap((part) => set(part, 4)),
      ]
    }
    case 'silence':
      return [paint.bold(paint.blue(words.you)), ...set(words.waited, 2)]
  }
}
