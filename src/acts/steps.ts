import type { Sentence, Span } from '../text/document.ts'
import type { PhraseMatch } from '../text/phrases.ts'
import { admissions } from './admissions.ts'
import { invitations } from './channels.ts'
import { defences } from './defences.ts'
import { mentions, overlapsAny, said, sentenceOf, supposed } from './mentions.ts'
import { brushOffs, threats } from './mockery.ts'
import { act, type Reading } from './reading.ts'
import { tellsTheCase } from './specifics.ts'

/** What the business does or has done about it, or a working instruction: who acts is plain, and the act is no empty phrase. */
export const steps = act((reading): readonly Span[] => {
  const vague = said(reading, 'acts-vague')
  const moves = invitations(reading)
  const concrete = (list: string) =>
    mentions(reading, list)
      .filter((match) => !overlapsAny(match, vague) && !supposed(reading, match))
      .filter((match) => !match.tokens.some((token) => token.negated))
      .filter((match) => !sentenceOf(reading, match).question)
  const acts = [...concrete('brand-acts'), ...concrete('remedy-states')].filter(
    (match) => !isCustomers(reading, match) && !overlapsAny(match, threats(reading)),
  )
  const tips = [...concrete('instructions'), ...concrete('you-can')].filter(
    (match) =>
      !overlapsAny(match, [
        ...moves.filter((move) => move.channel !== 'form'),
        ...threats(reading),
        ...brushOffs(reading),
      ]),
  )
  return [...acts, ...tips, ...dated(reading, vague, moves), ...answers(reading)].sort(
    (a, b) => a.start - b.start,
  )
})

/** The customer's act, not the business's: "you will get". */
const isCustomers = (reading: Reading, match: PhraseMatch): boolean =>
  reading.document.tokens[(match.tokens[0]?.index ?? 0) - 1]?.text === 'you'

/** A statement that answers a question the customer asked: a full answer is a way forward. */
function answers(reading: Reading): readonly Span[] {
  const last = lastCustomerPost(reading)
  if (!last?.includes('?')) return []
  const statement = reading.document.sentences.find((sentence) => isAnswer(reading, sentence))
  return statement && tellsTheCase(reading) ? [statement] : []
}

function isAnswer(reading: Reading, sentence: Sentence): boolean {
  if (sentence.question || sentence.tokens.length < 6) return false
  const inside = (span: Span) => span.start < sentence.end && sentence.start < span.end
  return !ANSWERED_AWAY.some((list) => said(reading, list).some(inside))
}

/** A sentence with any of these is no answer to a question. */
const ANSWERED_AWAY = [
  'apology-words',
  'acts-vague',
  'empathy',
  'empathy-not-meant',
  'channel-dm',
  'channel-call',
  'channel-email',
  'channel-form',
  'defence-denial',
  'defence-blame-you',
  'defence-policy',
  'defence-blame-general',
  'defence-boast',
]

const lastCustomerPost = (reading: Reading): string | undefined =>
  reading.situation.thread.filter((post) => post.from === 'customer').at(-1)?.text

/** A time frame for the remedy, or a promise of news. Times of what is past, and times in a question, promise nothing. */
export const promisesOfNews = act((reading): readonly Span[] => [
  ...timesAhead(reading),
  ...mentions(reading, 'time-frames.news').filter((match) => !sentenceOf(reading, match).question),
])

/** Days, hours and "right now" in a statement about what comes. */
const timesAhead = act((reading): readonly PhraseMatch[] =>
  mentions(reading, 'time-frames.when').filter((match) => {
    const sentence = sentenceOf(reading, match)
    return !sentence.question && !isThreat(reading, sentence) && !looksBack(sentence, match)
  }),
)

const BACK = new Set([
  'was',
  'were',
  'did',
  'had',
  'went',
  'since',
  'ago',
  'last',
  'left',
  'sent',
  'arrived',
  'came',
  'been',
])
const AHEAD = new Set([
  'will',
  'shall',
  'going',
  'is',
  'are',
  'am',
  'can',
  'by',
  'until',
  'till',
  'within',
  'from',
])

/** A word of the past stands before the time in its sentence, and none of what comes after that word. */
function looksBack(sentence: Sentence, match: PhraseMatch): boolean {
  const before = sentence.tokens.filter((token) => token.end <= match.start)
  if (/ed$/.test(before.at(-1)?.text ?? '')) return true
  const back = before.findLastIndex((token) => BACK.has(token.text))
  return (
    back >= 0 &&
    !before.slice(back + 1).some((token) => AHEAD.has(token.text)) &&
    !AHEAD.has(match.tokens[0]?.text ?? '')
  )
}

const isThreat = (reading: Reading, sentence: Sentence): boolean =>
  said(reading, 'discourteous-threat').some((match) => match.tokens[0]?.sentence === sentence.index)

/** A statement that says when the remedy comes says that it comes: "yours is in Monday's post". */
function dated(reading: Reading, vague: readonly Span[], moves: readonly Span[]): readonly Span[] {
  return timesAhead(reading).filter((match) => {
    const sentence = sentenceOf(reading, match)
    return (
      sentence.tokens[0]?.text !== 'if' &&
      !overlapsAny(sentence, vague) &&
      !overlapsAny(sentence, moves) &&
      !overlapsAny(sentence, defences(reading))
    )
  })
}

/** What the reply gives beyond what is owed. */
export const gifts = act((reading): readonly Span[] =>
  mentions(reading, 'goodwill').filter(
    (match) => !supposed(reading, match) && !overlapsAny(match, admissions(reading)),
  ),
)
