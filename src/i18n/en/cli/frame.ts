import type { FrameWords } from '../../ja/cli/frame.ts'

export const frameWords: FrameWords = {
  title: 'Kandokoro — write, prove and play cases of complaint handling',
  usage: 'Usage: ',
  commandUsage: '[--lang ja|en] <command> …',
  commands: 'Commands',
  options: 'Options',
  help: 'Shows this.',
  lang: 'The language of what is shown.',
  version: 'Shows the version.',
  notes: [
    'kandokoro <command> --help explains a command.',
    'Language: --lang, else the first of LC_ALL, LC_MESSAGES and LANG that is set: Japanese if it begins with ja, otherwise English. If none is set, that of the system.',
    'Colour: on a terminal only. NO_COLOR takes it away; FORCE_COLOR gives it to pipes and files too.',
    'Exit status: 0 sound, 1 errors, 2 wrong usage or a path that cannot be opened, 3 limit of worlds reached, 70 a fault of the program.',
  ],
  noCommand: 'Name a command. kandokoro --help lists them.',
  noSuchCommand: ({ name, nearest }) =>
    `There is no command “${name}”. ${nearest === undefined ? 'kandokoro --help lists them.' : `Do you mean “${nearest}”?`}`,
  noSuchOption: ({ name, nearest }) => `There is no option “${name}”.${nearest === undefined ? '' : ` Do you mean “${nearest}”?`}`,
  noValue: ({ name }) => `“${name}” needs a value.`,
  needlessValue: ({ name }) => `“${name}” takes no value.`,
  notOneOf: ({ name, value, allowed }) => `“${name}” cannot be “${value}”. It can be ${allowed}.`,
  notACount: ({ name, value }) => `“${name}” needs a whole number of at least 1, not “${value}”.`,
  tooFew: ({ usage }) => `An argument is missing. Usage: ${usage}`,
  tooMany: ({ extra, usage }) => `“${extra}” is one argument too many. Usage: ${usage}`,
  noSuchPath: ({ path }) => `There is no file or folder “${path}”.`,
  unreadable: ({ path, code }) => `“${path}” cannot be opened (${code}).`,
  unwritable: ({ path, code }) => `“${path}” cannot be written (${code}).`,
  noTranslation: ({ language, path }) => `“${path}” has no translation into ${language}.`,
  noCase: ({ path }) => `There is no scenario (scenario.yaml) in “${path}”.`,
  severalCases: ({ path, count }) => `There are ${count} scenarios in “${path}”. Name exactly one.`,
  unexpected: ({ message }) =>
    `This is a fault of the program: ${message} (run it again with KANDOKORO_DEBUG=1 for the details, and please report it with them.)`,
}
