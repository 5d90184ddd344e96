import { templateEn } from '../../src/cli/new/template-en.ts'

/** The sound scenario that `new` starts from, as the file of the case `id`. In English, so that no dictionary is read for it. */
export const soundCase = (id: string): string => templateEn.replace('SCHEMA', '../scenario.schema.json').replace('id: ID', `id: ${id}`)

/** The same with one misspelt destination, and the line it is on. */
export function brokenCase(id: string): { readonly text: string; readonly line: number } {
  const lines = soundCase(id).split('\n')
  const at = lines.findIndex((line) => line.endsWith('goto: waited-already'))
  lines[at] = String(lines[at]).replace('already', 'alredy')
  return { text: lines.join('\n'), line: at + 1 }
}

/** The same with some facts that nothing uses: a warning each. */
export const doubtfulCase = (id: string, facts = 1): string => {
  const unused = Array.from({ length: facts }, (_, index) => `\n  spare-${index}: Nothing asks for this`).join('')
  return soundCase(id).replace(/^facts:$/m, `facts:${unused}`)
}
