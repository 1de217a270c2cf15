import type { Token } from '../text/document.ts'
import type { PhraseMatch } from '../text/phrases.ts'
import { said } from './mentions.ts'
import { act, type Reading } from './reading.ts'

/** Words by which a denial asks or allows something rather than refuse: "no need to be sorry", "you need not apologise". */
const ALLOWS = new Set('need needs you your have worry enough hesitate only just'.split(' '))
/** So many words before "sorry" say who denies it. */
const BEFORE = 5

/** Words of an apology that are denied: "we are in no way sorry", "nobody here apologises". "No excuses, sorry" denies nothing. */
export const refusedApologies = act((reading) =>
  said(reading, 'apology-words')
    .filter(({ tokens: [first] }) => first !== undefined && isRefused(reading, first))
    .map((match) => withDenial(reading, match)),
)

function isRefused(reading: Reading, first: Token): boolean {
  if (!first.negated) return false
  const before = reading.document.tokens.slice(Math.max(0, first.index - BEFORE), first.index)
  return before.at(-1)?.kind === 'word' && !before.some(({ text }) => ALLOWS.has(text))
}

/** From the word that denies on: "nobody here is sorry". */
function withDenial(reading: Reading, match: PhraseMatch): PhraseMatch {
  const { tokens } = reading.document
  let from = match.tokens[0]?.index ?? 0
  while (tokens[from]?.negated) from--
  return { ...match, start: tokens[from]?.start ?? match.start }
}
