import { type DrawnWords, drawnWords, gradeWords } from './drawn-words.ts'
import type { SceneEdge, SceneGraph, SceneNode } from './scene-graph.ts'

/** What stands in a node of a drawing, line by line: its id first, so that it can be found in the file. */
export function nodeLines({ language }: SceneGraph, node: SceneNode): string[] {
  if (node.kind === 'interrupt') return [`${drawnWords(language).interrupt} ${node.id}`, node.when.words]
  if (node.kind === 'scene') return [node.id, node.text].filter((line) => line !== '')
  const { case: cases, relationship: relationships } = gradeWords(language)
  return [node.id, node.text, `${cases[node.case]} / ${relationships[node.relationship]}`]
}

/** What stands at an edge of a drawing, line by line; nothing at that of an interrupt. */
export function edgeLines({ language }: SceneGraph, { option, text, offered, when, otherwise }: SceneEdge): string[] {
  const words: DrawnWords = drawnWords(language)
  const lines = [option, text, offered && words.offered({ when: offered.words }), when?.words, otherwise && words.otherwise]
  return lines.filter((line) => line !== undefined)
}
