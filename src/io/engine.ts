import { readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Models } from '../model/linear.ts'
import { openModels, type PackedModels } from '../model/packed-models.ts'
import { createEngine } from '../scoring/create-engine.ts'
import type { Engine } from '../scoring/engine.ts'
import type { ReaderParts } from '../scoring/read-input.ts'
import type { PackedPhrases } from '../text/phrase-pack.ts'
import { packedBook, phraseBook } from '../text/phrases.ts'
import { loadTextTools } from '../text/tools.ts'
import { packageVersion } from './package-version.ts'
import { readPacked } from './packed.ts'
import { paths } from './paths.ts'

/** Opens the scorer with the lexicons, models and the default policy that ship with the program. The tagger takes half a second more. */
export async function openEngine({ tagger }: { readonly tagger: boolean }): Promise<Engine> {
  const [withModels, models] = await Promise.all([engineWithout({ tagger }), readModels()])
  return withModels(models)
}

/** The scorer but for its models: measuring puts other models in. */
export async function engineWithout({
  tagger,
}: {
  readonly tagger: boolean
}): Promise<(models: Models) => Engine> {
  const parts = await loadReaderParts({ tagger })
  const policy = readPacked<string>(paths.packedPolicy) ?? readDefaultPolicy()
  return (models) => createEngine({ ...parts, models, policy, version: packageVersion() })
}

/** Text of the default policy as it stands in the sources. */
export const readDefaultPolicy = (): string => readFileSync(join(paths.policies, 'default.yaml'), 'utf8')

/** The models that ship with the program. */
export async function readModels(): Promise<Models> {
  const packed = readPacked<PackedModels>(paths.packedModels)
  return packed ? openModels(packed) : (JSON.parse(await readFile(paths.models, 'utf8')) as Models)
}

/** What reading needs besides models: text libraries and lexicons. Training reads with no models at all. */
export async function loadReaderParts({
  tagger,
}: {
  readonly tagger: boolean
}): Promise<Omit<ReaderParts, 'models'>> {
  // Few texts need either, and who has no tagger opens again with both.
  const tools = await loadTextTools({ tagger, language: tagger })
  const packed = readPacked<PackedPhrases>(paths.packedLexicons)
  const phrases = packed
    ? packedBook(packed, tools.stem)
    : phraseBook(readLexicons(paths.lexicons), tools.stem)
  return { tools, phrases }
}

/** Every word list by its name, `apology-words` of `apology-words.txt`. Seventy small files: waiting for each costs ten times the reading. */
export function readLexicons(folder: string): Record<string, string> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'))
  return Object.fromEntries(
    files.sort().map((file) => [file.slice(0, -'.txt'.length), readFileSync(join(folder, file), 'utf8')]),
  )
}
