import type { Log } from '../../src/web/deps.ts'

/** A log that is kept to be looked at. */
export interface KeptLog extends Log {
  readonly lines: readonly object[]
  readonly errors: readonly object[]
}

export function keptLog(): KeptLog {
  const lines: object[] = []
  const errors: object[] = []
  return {
    lines,
    errors,
    info: (fields) => void lines.push(fields),
    warn: (fields) => void lines.push(fields),
    error: (fields) => void errors.push(fields),
  }
}
