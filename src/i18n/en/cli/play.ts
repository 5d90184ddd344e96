import type { PlayWords } from '../../ja/cli/play.ts'

const range = (atLeast: number, atMost: number) => (atLeast === atMost ? `${atLeast}` : `${atLeast} to ${atMost}`)
const parts = (atLeast: number, atMost: number) => `${range(atLeast, atMost)} part${atMost === 1 ? '' : 's'}`
const meant = (nearest: string | undefined) => (nearest === undefined ? '' : ` Did you mean “${nearest}”?`)

/** What `play` says. */
export const playWords: PlayWords = {
  help: {
    summary: 'Plays a scenario in the terminal.',
    usage: 'PATH [--variant name=value]… [--seed TEXT] [--choices a,b,c] [--language ja|en] [--timers] [--format text|json]',
    options: {
      variant: 'Decides one hidden circumstance, such as reason=hospital. May be repeated.',
      seed: 'Any text; decides the circumstances and the order of options. Left out: new each time on a terminal, else counted from 0.',
      choices: 'Ids to choose first, separated by commas. The parts of a document are joined with +, letting the moment pass is ~.',
      language: 'The language to read the scenario in. Left out: the same as --lang.',
      timers: 'Also offers to say nothing and wait.',
      format: 'text (unless given) or json. With json nothing is asked.',
    },
    notes:
      'Exit status: 0 at an ending, or when stopped with q; 1 when the choices run out before an ending, or the scenario has errors; 2 for wrong usage or a path that cannot be opened.\nExamples: kandokoro play scenarios/absent-customer --variant reason=hospital\n          kandokoro play scenarios/once-calm --choices a,b,c --seed 7 --format json',
  },
  broken: ({ file, findings }) =>
    `“${file}” has ${findings} finding${findings === 1 ? '' : 's'} and cannot be played. See them with kandokoro check.`,
  variantShape: ({ given }) => `--variant is written name=value; “${given}” cannot be read.`,
  noVariants: 'This scenario has no hidden circumstances. Leave out --variant.',
  unknownVariant: ({ given, known, nearest }) => `There is no circumstance “${given}”. There are: ${known}.${meant(nearest)}`,
  unknownValue: ({ variant, given, known, nearest }) =>
    `The circumstance “${variant}” has no value “${given}”. It may be: ${known}.${meant(nearest)}`,
  variantTwice: ({ variant }) => `Two values are given for the circumstance “${variant}”.`,
  seedDisagrees: ({ seed, variant, drawn, wanted }) =>
    `The seed “${seed}” draws ${variant}=${drawn}, not ${variant}=${wanted} as asked for. Leave out one of them.`,
  noSuchChoice: ({ scene, given, offered, nearest }) =>
    `In the scene “${scene}” “${given}” is not offered. Offered are: ${offered}.${meant(nearest)}`,
  partCount: ({ scene, given, atLeast, atMost }) =>
    `The document of the scene “${scene}” takes ${parts(atLeast, atMost)} (given: “${given}”).`,
  repeatedPart: ({ scene, given }) => `A part of the document of the scene “${scene}” is given twice (“${given}”).`,
  choicesLeft: ({ ending, left }) => `The ending “${ending}” is reached, and choices are left over: ${left}`,
  you: 'You',
  did: 'what you do',
  waited: '(You said nothing and waited.)',
  wait: '(Say nothing and wait.)',
  document: ({ kind, title }) => `${kind}: ${title}`,
  to: ({ to }) => `To: ${to}`,
  role: 'Who you are',
  situation: 'What has happened',
  note: 'A word about the content',
  day: ({ day }) => `Day ${day}`,
  items: 'What you have',
  facts: 'What you know',
  ask: { say: 'What do you say?', do: 'What do you do?' },
  compose: ({ kind, title, atLeast, atMost }) => `You write a document (${kind}): ${title}. Choose ${parts(atLeast, atMost)} by number.`,
  keys: '? for help',
  keysHelp: {
    choose: 'Type a number and press Enter to choose.',
    compose: 'Type the numbers of the parts to put in, separated by spaces or commas, such as 1 3 4.',
    wait: '0 says nothing and waits.',
    papers: 'p shows the papers.',
    undo: 'u takes back the last decision.',
    quit: 'q stops, and says how to go on from here later.',
  },
  noPapers: 'There are no papers to read now.',
  nothingToUndo: 'You have not decided anything yet.',
  undone: 'The last decision is taken back.',
  notANumber: ({ given }) => `${given === '' ? '' : `“${given}” means nothing here. `}Type a number, or ? for help.`,
  outOfRange: ({ given, least, most }) => `There is no number ${given}. Choose from ${least} to ${most}.`,
  onlyOne: 'Only one can be chosen.',
  numberTwice: ({ given }) => `Number ${given} is there twice.`,
  howMany: ({ count, atLeast, atMost }) => `You chose ${parts(count, count)}. Choose ${parts(atLeast, atMost)}.`,
  stopped: 'You have stopped here. These options go on from this place:',
  ranOut: ({ scene, offered }) => `The choices ran out before an ending. The scene “${scene}” offers: ${offered}.`,
  again: 'These options play the same again:',
  ending: 'Ending',
  lesson: 'What this ending teaches',
  circumstances: 'What was so on the customer’s side',
  scores: 'Scores',
  score: ({ score, opportunities }) => `${score} (${opportunities} opportunities)`,
  tooLittle: ({ opportunities }) => `Too little to say (${opportunities} opportunit${opportunities === 1 ? 'y' : 'ies'})`,
  soFar: 'The decisions so far',
  decisions: 'Decision by decision',
  decision: ({ n, scene }) => `Decision ${n}  ${scene}`,
  rating: ({ axis, earned, best, worst }) =>
    best === worst ? `${axis} ${earned} (no difference here)` : `${axis} ${earned} (here ${worst} to ${best})`,
  moves: 'Moves',
  left: 'Parts left out',
  interrupt: ({ interrupt }) => `The interrupt “${interrupt}” took over.`,
  between: '  ',
  comma: ', ',
}
