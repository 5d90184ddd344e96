import type { Prompt, TranscriptLine, View } from '../../../core/play/view.ts'

/**
 * A view as it leaves the server while an attempt runs: every field is named here, however deep, so that nothing that is
 * ever added to a view, a line or an option gets out by itself.
 */
export const presentView = (view: View): View => ({
  scenario: {
    id: view.scenario.id,
    title: view.scenario.title,
    channel: view.scenario.channel,
    language: view.scenario.language,
  },
  scene: view.scene,
  taken: view.taken,
  lines: view.lines.map(presentLine),
  sceneFrom: view.sceneFrom,
  customer: {
    id: view.customer.id,
    name: view.customer.name,
    role: view.customer.role,
    mood: view.customer.mood,
    anger: view.customer.anger,
    meter: view.customer.meter,
    hasPortrait: view.customer.hasPortrait,
    voice: view.customer.voice && { pitch: view.customer.voice.pitch, speed: view.customer.voice.speed },
  },
  meters: view.meters.map(({ id, label, value, min, max }) => ({ id, label, value, min, max })),
  clock: view.clock && { now: view.clock.now, label: view.clock.label },
  items: view.items.map(({ id, label }) => ({ id, label })),
  facts: view.facts.map(({ id, label }) => ({ id, label })),
  papers: view.papers.map(({ id, title, text }) => ({ id, title, text })),
  prompt: view.prompt && presentPrompt(view.prompt),
  ending: view.ending && { id: view.ending.id, title: view.ending.title },
})

export function presentLine(line: TranscriptLine): TranscriptLine {
  const { id } = line
  switch (line.kind) {
    case 'narration':
      return { id, kind: line.kind, text: line.text }
    case 'speech':
      return { id, kind: line.kind, speaker: line.speaker, name: line.name, mood: line.mood, text: line.text }
    case 'document':
      return { id, kind: line.kind, as: line.as, title: line.title, to: line.to, parts: line.parts }
    case 'silence':
      return { id, kind: line.kind }
    default:
      return { id, kind: line.kind, text: line.text }
  }
}

function presentPrompt(prompt: Prompt): Prompt {
  const asked = { hint: prompt.hint, silenceAfter: prompt.silenceAfter }
  if (prompt.kind === 'choose') {
    return { ...asked, kind: prompt.kind, options: prompt.options.map(({ id, kind, text }) => ({ id, kind, text })) }
  }
  const { kind, as, title, to, atLeast, atMost } = prompt
  return { ...asked, kind, as, title, to, atLeast, atMost, parts: prompt.parts.map(({ id, text }) => ({ id, text })) }
}
