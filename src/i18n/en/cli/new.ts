import type { NewWords } from '../../ja/cli/new.ts'

/** What `new` says. */
export const newWords: NewWords = {
  help: {
    summary: 'Makes a small scenario to start from.',
    usage: 'ID [--in FOLDER]',
    options: { in: 'Where to make it; “scenarios” unless given.' },
    notes: [
      'It is written in the language that --lang names (ja or en), plays as it is, and is sound.',
      'An ID is small letters, digits and hyphens, beginning with a letter. Leave it alone once the case is published.',
      'Example: kandokoro new double-charge',
    ].join('\n'),
  },
  notAnId: ({ id }) => `“${id}” cannot be an ID. Use small letters, digits and hyphens, beginning with a letter: double-charge.`,
  taken: ({ folder }) => `“${folder}” has files in it already. Choose another ID.`,
  next: ({ file, folder, other }) =>
    [
      'What to do next',
      `  rewrite    ${file}`,
      `  try        kandokoro play ${folder}`,
      `  prove      kandokoro check ${folder}`,
      `  translate  kandokoro translate ${folder} --to ${other}`,
    ].join('\n'),
}
