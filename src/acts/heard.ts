import type { Span } from '../text/document.ts'
import type { PhraseMatch } from '../text/phrases.ts'
import { admissions } from './admissions.ts'
import { apologies } from './apologies.ts'
import { inOrder, overlapsAny, said } from './mentions.ts'
import { mockery } from './mockery.ts'
import { act, type Reading } from './reading.ts'

export interface Heard extends Span {
  /** Only a hollow apology shows it. */
  readonly faint: boolean
}

/** Where the reply shows that the complaint was heard: empathy, thanks for telling, an apology (a mocking one aside). */
export const heard = act((reading): readonly Heard[] => {
  const notMeant = said(reading, 'empathy-not-meant')
  const mocked = mockery(reading)
  const empathy = said(reading, 'empathy').filter(
    (match) =>
      !overlapsAny(match, notMeant) &&
      !isDenied(reading, match) &&
      !mocked.some(({ sentence }) => sentence === match.tokens[0]?.sentence),
  )
  const regrets = apologies(reading).filter((apology) => apology.kind !== 'mocking')
  const owned = admissions(reading)
  const plain = [...empathy, ...regrets.filter((apology) => apology.kind === 'plain'), ...owned]
  const hollow = regrets.filter((apology) => apology.kind !== 'plain')
  return inOrder([
    ...plain
      .filter((span) => !overlapsAny(span, hollow))
      .map(({ start, end }) => ({ start, end, faint: false })),
    ...hollow.map(({ start, end }) => ({ start, end, faint: true })),
  ])
})

/** "We do not understand why", "it need not be frustrating": the phrase without its meaning. Phrases that deny themselves stay. */
function isDenied(reading: Reading, match: PhraseMatch): boolean {
  const [first] = match.tokens
  if (first?.negated !== true) return false
  const before = reading.document.tokens[first.index - 1]?.text ?? ''
  return match.tokens.length === 1 || before === 'not' || before === 'never'
}
