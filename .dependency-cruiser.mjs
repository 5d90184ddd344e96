// Which folder may import which. What is not allowed here is an error, so a new folder starts guarded.

/** `from` may import from the folders in `to`, and from itself. */
const may = (from, to, comment) => ({
  name: `${from}-imports`,
  comment,
  severity: 'error',
  from: { path: `^src/${from}/` },
  to: { path: '^src/', pathNot: [from, ...to].map((folder) => `^src/${folder}`) },
})

/** The composition roots: they alone construct real dependencies, so they may see everything. */
const roots = '^src/(server/main\\.ts|web/(main|start)\\.tsx|cli/[^/]+\\.ts)$'

const core = (stage, others, comment) =>
  may(
    `core/${stage}`,
    others.map((other) => `core/${other}/`),
    comment,
  )

export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Modules that import each other can be understood only together.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    core('scenario', [], 'The vocabulary stands on nothing else.'),
    core('diagnostics', ['scenario'], 'Findings know the scenario’s ids and nothing of how they are found.'),
    core('load', ['scenario', 'diagnostics'], 'Loading turns text into the vocabulary.'),
    core(
      'edit',
      ['scenario', 'diagnostics', 'load'],
      'Editing changes the text of files that loading reads, and keeps what is noted in them.',
    ),
    core('step', ['scenario', 'diagnostics'], 'A step knows the vocabulary alone.'),
    core('compile', ['scenario', 'diagnostics', 'step'], 'The machine is made of the same step functions that verification explores.'),
    core(
      'play',
      ['scenario', 'diagnostics', 'step', 'compile'],
      'An attempt is its decisions: played and replayed by steps or by the machine.',
    ),
    core('score', ['scenario', 'step', 'play'], 'Scores are recomputed from a replay.'),
    may('core/verify', ['core/'], 'Verification may use every stage of core.'),
    may('core/prove', ['core/'], 'Proving turns what verification finds into findings with places.'),
    may('contract', ['core/'], 'What travels is shaped by core and by nothing of web or server.'),
    may('i18n', [], 'Words stand on nothing.'),
    may(
      'server/routes',
      [
        'server/policies/',
        'server/accounts/',
        'server/commands/',
        'server/people-file/',
        'server/presenters/',
        'server/library/',
        'server/pages/',
        'contract/',
        'core/',
      ],
      'A route asks and answers; it does not know the database.',
    ),
    may('server/database', ['contract/', 'core/'], 'The database keeps what travels and what core knows, and nothing decides in it.'),
    may('server/configuration', [], 'What the environment says stands on nothing.'),
    may('server/watch', ['server/configuration/'], 'Whoever watches requests does not know what they ask for.'),
    may('server/policies', ['contract/', 'core/'], 'Who may do what is decided from the request alone.'),
    may(
      'server/commands',
      [
        'server/policies/',
        'server/database/',
        'server/library/',
        'server/mail/',
        'server/people-file/',
        'server/presenters/',
        'contract/',
        'core/',
      ],
      'A command does one thing to the database and to nothing else that it is not handed.',
    ),
    may(
      'server/accounts',
      ['server/commands/', 'server/database/', 'server/policies/', 'contract/', 'core/'],
      'Only here is it known how people sign in.',
    ),
    may('server/people-file', ['contract/', 'core/'], 'A file of people is read and planned without a database.'),
    may('server/mail', ['contract/', 'core/'], 'Mail is written and handed over, to whomever it is told.'),
    may('server/presenters', ['server/library/', 'contract/', 'core/'], 'A presenter only chooses fields.'),
    may('server/library', ['contract/', 'core/'], 'The library reads scenario files.'),
    may('server/pages', ['contract/', 'core/'], 'Pages are filled by the server; of its own it draws only the one about its API.'),
    may('web/ui', ['i18n/'], 'The design system knows no domain; screens hand it objects.'),
    may('web/desks/trainee', ['web/ui/', 'core/', 'contract/', 'i18n/'], 'Desks never import each other, nor the app around them.'),
    may('web/desks/account', ['web/ui/', 'contract/', 'i18n/'], 'Signing in knows nothing of what people came to do.'),
    may('web/app', ['web/', 'contract/', 'i18n/'], 'The app puts desks together.'),
    may(
      'cli',
      ['core/', 'i18n/', 'build/', 'server/database/'],
      'The command line is a shell around core, and around the files of the database.',
    ),
    may('build', [], 'Building knows nothing of what is built.'),
    {
      name: 'core-is-pure',
      comment: 'Core runs in browser, server, command line and tests alike.',
      severity: 'error',
      from: { path: '^src/core/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'roots-compose',
      comment: 'Only the composition roots may be at the top; nothing imports them.',
      severity: 'error',
      from: { pathNot: '^src/web/main\\.tsx$' },
      to: { path: roots },
    },
    {
      name: 'no-zod-in-the-browser',
      comment: 'What plays and scores must not bring the schema library into the page.',
      severity: 'error',
      from: { path: '^src/(core/(step|compile|play|score|verify)|web)/', pathNot: '\\.test\\.ts$' },
      to: {
        path: '^src/core/(load|diagnostics)/|^src/core/scenario/(.*-schema|scenario|scene|condition|effect|line|ids|portrait)\\.ts$|node_modules/(zod|yaml)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'no-orphans',
      comment: 'A module that nothing uses is dead.',
      severity: 'error',
      from: {
        orphan: true,
        path: '^src/',
        pathNot: [roots, '\\.d\\.ts$', '^src/(server|cli)/start\\.mjs$', '\\.(test|stories)\\.tsx?$'],
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(\\.test\\.ts|\\.stories\\.tsx|\\.css)$' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: 'specify',
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
  },
}
