import type { FormatWords } from '../../ja/cli/format.ts'

const files = (count: number) => (count === 1 ? '1 file' : `${count} files`)
const broken = (left: number, before = ' ') => (left === 0 ? '' : `${before}${files(left)} could not be laid out.`)

/** What `format` says. */
export const formatWords: FormatWords = {
  help: {
    summary: 'Lays out scenarios and translations, keeping comments.',
    usage: 'PATH… [--check]',
    options: { check: 'Write nothing; list the files that would change, and exit with 1 if there are any.' },
    notes:
      'Puts keys in order, and indentation, quotes and line ends (LF) into one form. What the file says and every comment stay.\nA file that cannot be read as YAML is left alone: its findings are shown, and the status is 1.\nExample: kandokoro format scenarios',
  },
  left: ({ file }) => `${file} was left as it is.`,
  nothing: ({ files: count, left }) =>
    left === 0
      ? `${count === 1 ? '1 file is' : `All ${count} files are`} laid out already.`
      : `${left < count ? 'Nothing else to change.' : 'Nothing was changed.'}${broken(left)}`,
  changed: ({ files: count, changed, left }) => `Laid out ${changed} of ${files(count)}.${broken(left)}`,
  wouldChange: ({ files: count, changed, left }) =>
    `${changed} of ${files(count)} would change; run without --check to lay them out.${broken(left)}`,
}
