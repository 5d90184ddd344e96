import type { CheckWords } from '../../ja/cli/check.ts'

type Counted = { count: number; shown: string }

const of = ({ count, shown }: Counted, thing: string) => `${shown} ${thing}${count === 1 ? '' : 's'}`
const explored = (worlds: Counted) => `(${of(worlds, 'world')}, all explored)`

export const checkWords: CheckWords = {
  help: {
    summary: 'Proves scenarios sound, or shows what is wrong.',
    usage: 'PATH… [--format text|json|sarif] [--strict] [--limit N]',
    options: {
      format: 'How findings are written: text (default), json (its shape is in docs/command-line.md) or sarif (2.1.0).',
      strict: 'Warnings count as errors do. Notes do not.',
      limit: 'The most worlds to explore of each scenario; a million by default.',
    },
    notes:
      'PATH is a scenario.yaml, a translation of one, the folder of a case, or a folder of such folders.\nExit status: 0 sound, 1 errors (under --strict warnings too), 2 wrong usage or a path that cannot be opened, 3 the limit of worlds was reached, so that not all is proven.\nExamples: kandokoro check scenarios\n          kandokoro check scenarios/absent-customer --format sarif > findings.sarif',
  },
  checking: ({ file, at, all }) => `Checking ${at}/${all} ${file}`,
  worlds: ({ worlds }) => `${worlds} worlds`,
  counts: ({ errors, warnings, notes, cases, worlds }) =>
    `${of(cases, 'scenario')}: ${of(errors, 'error')}, ${of(warnings, 'warning')}, ${of(notes, 'note')}${worlds === undefined ? '' : ` ${explored(worlds)}`}`,
  sound: ({ cases, worlds }) => `${of(cases, 'scenario')}: no findings ${explored(worlds)}`,
  soundSoFar: ({ cases }) => `${of(cases, 'scenario')}: no findings in what was explored`,
  explain: ({ code }) => `kandokoro explain ${code} explains a finding.`,
  limit: ({ file, worlds }) =>
    `${file}: the limit of worlds was reached, so exploring stopped after ${worlds}. Proven are form, references and translations, how scenes hang together when conditions are ignored, and every finding shown. Not proven is that the other worlds have no dead end and no endless path, that every ending can be reached, and the exact range of scores. --limit raises the limit.`,
  rulePage: ({ page }) => `See ${page}.`,
}
