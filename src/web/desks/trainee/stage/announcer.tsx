import type { TranscriptLine } from '../../../../core/play/view.ts'

const words = (line: TranscriptLine): string => {
  if (line.kind === 'speech') return `${line.name}: ${line.text}`
  return 'text' in line ? line.text : ''
}

/** Tells those who listen what has arrived: each line of the scene once, then what is asked. */
export function Announcer({ lines, asked, language }: { lines: readonly TranscriptLine[]; asked: string; language: string }) {
  return (
    <div className="visually-hidden">
      <div role="log" lang={language}>
        {lines.map((line) => (
          <p key={line.id}>{words(line)}</p>
        ))}
      </div>
      <p role="status">{asked}</p>
    </div>
  )
}
