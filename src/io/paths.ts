import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** Folder of the package: the same from src (tsx, vitest) and from dist/src, whatever the working directory. */
export const packageRoot = rootAbove(import.meta.dirname)

/** What ships with the program, by absolute path. Never written to. */
export const paths = {
  lexicons: join(packageRoot, 'data', 'lexicons'),
  /** Word lists, models and the default policy made ready to use, which the build writes: a built program judges by what it was built with. */
  packedLexicons: join(packageRoot, 'dist', 'lexicons.json'),
  packedModels: join(packageRoot, 'dist', 'models.json'),
  packedPolicy: join(packageRoot, 'dist', 'policy.json'),
  policies: join(packageRoot, 'data', 'policies'),
  models: join(packageRoot, 'data', 'models', 'votes.json'),
  training: join(packageRoot, 'data', 'training'),
  accuracy: join(packageRoot, 'data', 'accuracy.json'),
  rounds: join(packageRoot, 'data', 'training', 'rounds.json'),
  roundsTable: join(packageRoot, 'data', 'training', 'ROUNDS.md'),
  readme: join(packageRoot, 'README.md'),
  /** Sets with labels that the accuracy is measured on, in the repository only. */
  golden: join(packageRoot, 'tests', 'golden'),
  scenarios: join(packageRoot, 'scenarios'),
  assets: join(packageRoot, 'views', 'assets'),
  migrations: join(packageRoot, 'src', 'store', 'sqlite', 'migrations'),
} as const

/** Where the installation keeps its data: the folder given (HOTSEAT_DATA, read by the caller), else data/local of the package. */
export function dataFolder(given?: string): string {
  return given ? resolve(given) : join(packageRoot, 'data', 'local')
}

/** The database inside a data folder. */
export function databaseFile(folder: string): string {
  return join(folder, 'hotseat.db')
}

function rootAbove(start: string): string {
  for (let folder = start; ; folder = dirname(folder)) {
    const manifest = join(folder, 'package.json')
    if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).name === 'hotseat') return folder
    if (dirname(folder) === folder) throw new Error(`No package.json of hotseat above ${start}`)
  }
}
