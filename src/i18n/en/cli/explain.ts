import type { ExplainWords } from '../../ja/cli/explain.ts'

/** What `explain` says; the pages themselves are in docs/findings. */
export const explainWords: ExplainWords = {
  help: {
    summary: 'Explains what a finding means and how to mend it.',
    usage: '[CODE]',
    options: {},
    notes: 'Without a code all codes are listed.\nExample: kandokoro explain KD201',
  },
  unknownCode: ({ code, nearest }) =>
    nearest === undefined
      ? `There is no code “${code}”; “explain” without a code lists them all.`
      : `There is no code “${code}”. Do you mean “${nearest}”?`,
  noPage: ({ code, file }) => `The page of ${code} cannot be read (${file}).`,
}
