import { closeSync, existsSync, fsyncSync, linkSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { StoreProblem } from '../problem.ts'

/** Gives a finished temporary file its name, all at once and safe from power loss. Never overwrites: throws `StoreProblem`. */
export function placeNewFile(temporary: string, file: string): void {
  syncToDisk(temporary)
  refuseExisting(file)
  try {
    linkSync(temporary, file)
    rmSync(temporary)
  } catch (error) {
    refuseExisting(file)
    if (!isWithoutLinks(error)) throw error
    renameSync(temporary, file)
  }
  syncToDisk(dirname(file))
}

/** Throws `StoreProblem` when there is such a file already. */
export function refuseExisting(file: string): void {
  if (existsSync(file))
    throw new StoreProblem(`${file} exists already and is never overwritten: choose another name.`)
}

/** Removes a temporary database and what SQLite put beside it. */
export function removeTemporary(temporary: string): void {
  for (const suffix of ['', '-journal', '-wal', '-shm']) rmSync(`${temporary}${suffix}`, { force: true })
}

function syncToDisk(path: string): void {
  const handle = openSync(path, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Some file systems (FAT, some network shares) know no second names for a file. */
function isWithoutLinks(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV', 'EMLINK'].includes(code)
}
