/** The borders of src/README.md, checked by machine. */
const PURE = '^src/(text|pii|situation|acts|model|accuracy|mending|rules|scoring|scenario)/'
module.exports = {
  forbidden: [
    {
      name: 'pure-folders-import-no-io',
      comment: 'The core is arithmetic: no Node, no HTTP, no database, no clock.',
      severity: 'error',
      from: { path: PURE },
      to: {
        path: '^src/(training|accounts|store|web|api|cli|io)/|^views/|node_modules/(hono|@hono|drizzle-orm|better-sqlite3|pino)/',
      },
    },
    {
      name: 'pure-folders-import-no-node',
      severity: 'error',
      from: { path: PURE },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'nlp-only-through-text',
      severity: 'error',
      from: { path: '^(src|views)/', pathNot: '^src/text/' },
      to: { path: 'node_modules/(natural|sentiment|compromise|franc-min)/' },
    },
    {
      name: 'never-the-root-of-natural',
      comment: 'The root (and util) of natural loads three databases and prints to stdout.',
      severity: 'error',
      from: {},
      to: { path: 'node_modules/natural/(lib/natural/(index|util/index)\\.js|lib/natural/util/index)' },
    },
    {
      name: 'use-cases-know-no-transport',
      severity: 'error',
      from: { path: '^src/(training|accounts)/' },
      to: { path: '^src/(web|api|cli)/|^views/|node_modules/(hono|@hono)/' },
    },
    {
      name: 'views-are-functions-of-props',
      severity: 'error',
      from: { path: '^views/' },
      to: { path: '^src/(store|web|api|cli|io|training|accounts)/' },
    },
    {
      name: 'the-database-stays-in-its-folder',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/store/sqlite/' },
      to: { path: 'node_modules/(drizzle-orm|better-sqlite3)/' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: false,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
}
