import { act } from './reading.ts'

/** Stems of all that was posted, whoever posted it. */
export const threadStems = act((reading): ReadonlySet<string> => {
  const stems = new Set<string>()
  for (const post of reading.thread) for (const token of post.tokens) stems.add(token.stem)
  return stems
})
