import type { Tagger } from './tools.ts'

export function createTagger(): Tagger {
  return { clauses: () => [], usedAsName: () => false }
}
