import type { Span } from '../text/document.ts'
import { type Invitation, invitations } from './channels.ts'
import { act, type Reading } from './reading.ts'
import { asksUsefully, complains, complaintOf } from './stakes.ts'
import { steps } from './steps.ts'

/** Invitations to a private message for what anybody may hear: a calm question that the reply does not answer. */
export const needlessMoves = act((reading): readonly Invitation[] => {
  const { situation, expectations } = reading
  if (situation.visibility === 'private' || expectations.needs_private || complains(reading)) return []
  if (!complaintOf(reading).includes('?') || steps(reading).length > 0) return []
  return invitations(reading).filter((move) => move.channel === 'dm')
})

/** So many answers in public, and still asking: what needs details goes on where nobody else reads. */
const ENOUGH_TURNS = 3

/** Another question in a public thread that has gone back and forth, though the case needs a private talk. */
export const pingPong = act((reading): readonly Span[] => {
  const { situation, expectations } = reading
  const turns = situation.thread.filter((post) => post.from === 'brand').length
  if (situation.visibility === 'private' || !expectations.needs_private || turns < ENOUGH_TURNS) return []
  if (invitations(reading).length > 0 || steps(reading).length > 0 || !asksUsefully(reading)) return []
  return reading.document.sentences
    .filter((sentence) => sentence.question)
    .map((sentence) => trimmed(reading, sentence))
})

function trimmed(reading: Reading, { start, end }: Span): Span {
  const text = reading.document.original.slice(start, end)
  return { start, end: start + text.trimEnd().length }
}
