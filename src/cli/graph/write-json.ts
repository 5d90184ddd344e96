import type { SceneGraph } from './scene-graph.ts'

/** The graph as JSON. `format` grows when something that was there changes its meaning or goes, not when something is added. */
export function writeJson({ id, title, language, start, nodes, edges }: SceneGraph): string {
  return `${JSON.stringify({ format: 1, scenario: { id, title, language }, start, nodes, edges }, null, 2)}\n`
}
