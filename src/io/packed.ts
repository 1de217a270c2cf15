import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { paths } from './paths.ts'

/** Whether this is the built program. From the sources, word lists and models are read as they stand. */
const isBuilt = import.meta.dirname.startsWith(dirname(paths.packedLexicons))

/** What the build made ready to use; undefined where it is not there. */
export function readPacked<T>(file: string): T | undefined {
  if (!isBuilt) return undefined
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
