import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createEngine } from '../scoring/create-engine.ts'
import type { Engine } from '../scoring/engine.ts'
import { loadTextTools } from '../text/tools.ts'
import { packageVersion } from './package-version.ts'
import { paths } from './paths.ts'

/** Opens the scorer with the lexicons and the default policy that ship with the program. The tagger takes half a second more. */
export async function openEngine({ tagger }: { readonly tagger: boolean }): Promise<Engine> {
  const [tools, lexicons, policy] = await Promise.all([
    loadTextTools({ tagger }),
    readLexicons(paths.lexicons),
    readFile(join(paths.policies, 'default.yaml'), 'utf8'),
  ])
  return createEngine({ tools, lexicons, policy, version: packageVersion() })
}

/** Every word list by its name, `apology-words` of `apology-words.txt`. */
async function readLexicons(folder: string): Promise<Record<string, string>> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.txt')).sort()
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))
  return Object.fromEntries(files.map((file, index) => [file.slice(0, -'.txt'.length), texts[index] ?? '']))
}
