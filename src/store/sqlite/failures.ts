import { StoreProblem } from '../problem.ts'

/** What to do, by the beginning of the code SQLite or the system gives. */
const SENTENCES: readonly (readonly [code: string, sentence: string])[] = [
  ['SQLITE_FULL', 'the disk is full: free some space'],
  ['ENOSPC', 'the disk is full: free some space'],
  ['SQLITE_READONLY', 'it may not be written to: check the rights of the file and its folder'],
  ['SQLITE_CANTOPEN', 'it cannot be opened: check that its folder exists and that you may write there'],
  ['SQLITE_PERM', 'it may not be opened: check the rights of the file and its folder'],
  ['SQLITE_BUSY', 'another program keeps it locked: stop that program or try again'],
  ['SQLITE_NOTADB', 'it is not a database of Hotseat'],
  ['SQLITE_CORRUPT', 'it is damaged: restore a backup'],
  ['SQLITE_IOERR', 'the disk could not be read or written: check the disk'],
  ['EACCES', 'it may not be opened: check the rights of the file and its folder'],
  ['EPERM', 'it may not be written to: check the rights of the file and its folder'],
  ['EROFS', 'its disk is mounted read-only'],
  ['ENOTDIR', 'a part of its path is a file, not a folder'],
  ['EISDIR', 'it is a folder, not a file'],
  ['EEXIST', 'a file stands where a folder is needed'],
  ['ENOENT', 'there is no such file or folder'],
]

/** Does the work; what the machine or a person caused comes out as `StoreProblem`, our own bugs as they are. */
export function inPlainWords<T>(file: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw plain(file, error)
  }
}

/** The error to show: a `StoreProblem` about the file when its code is one of the above, else the error itself. */
export function plain(file: string, error: unknown): unknown {
  const code = codeOf(error)
  const known = SENTENCES.find(([start]) => code.startsWith(start))
  return known ? new StoreProblem(`${file}: ${known[1]}.`, { cause: error }) : error
}

/** Whether another connection holds the lock. */
export function isBusy(error: unknown): boolean {
  return codeOf(error).startsWith('SQLITE_BUSY')
}

/** Drizzle wraps what the driver throws, so the code may be one level down. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error) || error instanceof StoreProblem) return ''
  if ('code' in error && typeof error.code === 'string') return error.code
  return codeOf(error.cause)
}
