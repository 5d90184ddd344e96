import type { ReplayWords } from '../../ja/cli/replay.ts'

/** What `replay` says. */
export const replayWords: ReplayWords = {
  help: {
    summary: 'Recomputes an attempt from its decisions and says whether the result it claims holds.',
    usage: 'RECEIPT --scenarios DIR [--format text|json]',
    options: {
      scenarios: 'The folder to look for the scenario in.',
      format: 'text (unless given) or json.',
    },
    notes:
      'RECEIPT is the file saved from a debrief. A list of receipts will do, and so will what play --format json writes. - reads standard input.\nExit status: 0 if every receipt holds; 1 if one does not, or belongs to another version, or its scenario has errors; 2 if it is no receipt or its scenario is not there.\nExample: kandokoro play scenarios/once-calm --choices … --format json | kandokoro replay - --scenarios scenarios',
  },
  noScenarios: 'Say with --scenarios which folder holds the scenarios.',
  stdin: 'standard input',
  notJson: ({ file }) => `“${file}” cannot be read as JSON.`,
  notReceipt: ({ file, at }) => `“${file}” is not a receipt${at === '' ? '.' : ` (${at} does not fit).`}`,
  empty: ({ file }) => `There is no receipt in “${file}”.`,
  unfinishedPlay: ({ file }) => `“${file}” was played without reaching an ending, so it holds no receipt.`,
  unknownScenario: ({ scenario, folder, nearest }) =>
    `The scenario “${scenario}” is not in “${folder}”.${nearest === undefined ? '' : ` The nearest is “${nearest}”.`}`,
  brokenScenario: ({ file, findings }) =>
    `“${file}” has ${findings} finding${findings === 1 ? '' : 's'} and cannot be replayed. See them with kandokoro check.`,
  subject: ({ scenario, attempt }) => `${scenario}  attempt ${attempt}`,
  holds: 'Holds. The decisions, recomputed, come to the result claimed.',
  differs: 'Does not hold. The decisions, recomputed, come to another result.',
  refused: ({ n, decision }) => `Does not hold. Decision ${n} (${decision}) could not have been taken there.`,
  unfinished: ({ scene }) => `Does not hold. The decisions reach no ending; they stop in the scene “${scene}”.`,
  otherVersion: 'Cannot be checked. The scenario here is another version.',
  needed: ({ hash }) => `Needed   ${hash}`,
  present: ({ hash, file }) => `Is here  ${hash} (${file})`,
  wouldHold: 'In this version the same decisions come to the same result (perhaps only wording differs).',
  wouldDiffer: 'In this version the same decisions come to another result.',
  wouldNotReplay: 'In this version the same decisions lead nowhere.',
  difference: ({ what, claimed, found }) => `${what}: claimed ${claimed}, found ${found}`,
  ending: 'Ending',
  score: ({ axis }) => `${axis}, score`,
  level: ({ axis }) => `${axis}, level`,
  opportunities: ({ axis }) => `${axis}, opportunities`,
  nothing: 'none',
}
