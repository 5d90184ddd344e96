import type { GraphWords } from '../../ja/cli/graph.ts'

export const graphWords: GraphWords = {
  help: {
    summary: 'Draws how scenes, options and endings hang together.',
    usage: 'PATH [--format mermaid|dot|json|xstate] [--language ja|en] [--output FILE]',
    options: {
      format: 'mermaid (unless given), dot (Graphviz), json (nodes and edges) or xstate (a state machine for Stately’s editor).',
      language: 'The language of the words in the drawing. Left out: that of --lang where the scenario is translated, else its own.',
      output: 'The file to write instead of standard output.',
    },
    notes:
      'Exit status: 0 drawn; 1 when the scenario has errors, which are shown instead; 2 for wrong usage or a path that cannot be opened or written.\nExample: kandokoro graph scenarios/once-calm --format dot | dot -Tsvg > once-calm.svg',
  },
  broken: ({ path }) => `“${path}” has errors and cannot be drawn. See how to mend them with kandokoro check.`,
  written: ({ path }) => `Written to “${path}”.`,
  drawn: {
    start: 'start',
    interrupt: 'interrupt',
    otherwise: 'otherwise',
    offered: ({ when }) => `offered if ${when}`,
    silence: ({ seconds }) => `silent for ${seconds} s`,
    said: ({ speaker, text }) => `${speaker}: ${text}`,
    has: ({ item }) => `has “${item}”`,
    knows: ({ fact }) => `knows “${fact}”`,
    circumstance: ({ value }) => `circumstance “${value}”`,
    clock: 'time',
    moment: ({ day, time }) => (day === 0 ? time : `${time} on day +${day}`),
  },
}
