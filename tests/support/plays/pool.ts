import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Judgement } from '../../../src/scoring/report.ts'
import type { Visibility } from '../../../src/situation/situation.ts'

/** A reply that somebody once wrote to some complaint, with what careful readers said of it there. */
export interface PoolReply {
  readonly id: string
  readonly visibility: Visibility
  readonly reply: string
  readonly labels: Judgement
}

/** Replies that random trainees draw from, chosen from the training and development data so that every value of every label occurs. */
export function readPool(): readonly PoolReply[] {
  const file = fileURLToPath(new URL('../../golden/plays/pool.jsonl', import.meta.url))
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as PoolReply)
}
