import type { Sentence, Span } from '../text/document.ts'
import type { PhraseMatch } from '../text/phrases.ts'
import { brandReachesOut, invitations } from './channels.ts'
import { clauseAround } from './clause-part.ts'
import { defences } from './defences.ts'
import { namedHelpers } from './helpers.ts'
import { hasLink, inOrder, mentions, overlaps, overlapsAny, said, sentenceOf, supposed } from './mentions.ts'
import { brushOffs, insults, mockery, threats } from './mockery.ts'
import { act, type Reading } from './reading.ts'
import { tellsTheCase } from './specifics.ts'
import { timesAhead, waits } from './times.ts'

/** `plain`: says in so many words what is done about it, which no model need confirm. */
export interface Step extends Span {
  readonly plain?: boolean
}

/** What the business does or has done about it, or a working instruction: who acts is plain, and the act is no empty phrase. */
export const steps = act((reading): readonly Step[] => (waits(reading) ? taken(reading) : NONE))

const NONE: readonly Span[] = []

function taken(reading: Reading): readonly Step[] {
  const vague = said(reading, 'acts-vague')
  const moves = invitations(reading)
  const pushedAway = [...brushOffs(reading), ...mockery(reading), ...insults(reading)]
  const concrete = (list: string): readonly PhraseMatch[] => {
    const found = mentions(reading, list)
    if (found.length === 0) return found
    return found.filter(
      (match) =>
        !overlapsAny(match, vague) &&
        !supposed(reading, match) &&
        !match.tokens.some((token) => token.negated) &&
        (!sentenceOf(reading, match).question || isTrial(match)) &&
        !isForLater(sentenceOf(reading, match)) &&
        !isWished(reading, match),
    )
  }
  const acts = [...concrete('brand-acts'), ...concrete('remedy-states')].filter(
    (match) =>
      !isCustomers(reading, match) &&
      !overlapsAny(match, threats(reading)) &&
      !overlapsAny(match, brandReachesOut(reading)) &&
      !overlapsAny(sentenceOf(reading, match), pushedAway),
  )
  const tips = [...concrete('instructions'), ...concrete('you-can')].filter(
    (match) =>
      pushedAway.length === 0 &&
      !moves.some((move) => move.channel !== 'form' && overlaps(move, match)) &&
      !overlapsAny(match, threats(reading)),
  )
  return inOrder([
    ...acts.map(({ start, end }) => ({ start, end, plain: true })),
    ...tips.map((match) => ({ start: match.start, end: match.end, plain: isPlainTip(match) })),
    ...dated(reading, vague, moves),
    ...answers(reading),
    ...guides(reading),
    ...namedHelpers(reading),
  ])
}

/** "Restart the app": nothing else is meant by it. */
const isPlainTip = ({ tokens }: PhraseMatch): boolean => tokens.some(({ text }) => TRIALS.has(text))

/** "Could you try restarting it?", "have you tried ..?", "does restarting help?": an instruction in a question's clothes. */
const isTrial = ({ tokens }: PhraseMatch): boolean => {
  const has = (...words: string[]) => tokens.some((token) => words.includes(token.text))
  return (
    (has('you') && (has('try', 'tried') || tokens.some(({ text }) => TRIALS.has(text)))) ||
    has('help', 'difference', 'work', 'change')
  )
}

const TRIALS = new Set(
  'unplug restart reset reboot reinstall uninstall refresh disable enable disconnect reconnect relaunch'.split(
    ' ',
  ),
)

/** "If you need anything else": help that is offered for some other time. */
const isForLater = ({ tokens }: Sentence): boolean =>
  tokens.some(
    (token, i) =>
      (token.text === 'if' || token.text === 'should') &&
      tokens.slice(i + 1, i + 9).some((other) => LATER.has(other.text)),
  )
const LATER = new Set(['anything', 'further', 'assistance', 'else', 'questions', 'concerns'])

/** "Hope it's fixed soon", "once it is processed", "sorry it has been cancelled": nobody says that it is done for the customer. */
const isWished = (reading: Reading, match: PhraseMatch): boolean =>
  clauseAround(sentenceOf(reading, match), match).some(
    (token) => token.end <= match.start && WISHES.has(token.text),
  )
const WISHES = new Set(
  'hope hoping hopefully once until sorry apologise apologize apologies regret'.split(' '),
)

/** The customer's act, not the business's: "you will get". */
const isCustomers = (reading: Reading, match: PhraseMatch): boolean =>
  reading.document.tokens[(match.tokens[0]?.index ?? 0) - 1]?.text === 'you'

/** A statement that answers a question the customer asked: a full answer is a way forward. */
function answers(reading: Reading): readonly Span[] {
  const last = lastCustomerPost(reading)
  if (!last?.includes('?')) return NONE
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
  'refusals',
]

/** "We found some documentation that may help: https://..": a link to what solves it. */
const guides = (reading: Reading): readonly Span[] =>
  hasLink(reading)
    ? reading.document.sentences.filter(
        ({ tokens }) =>
          tokens.some(({ kind }) => kind === 'url') &&
          tokens.some(({ text, quoted }) => !quoted && GUIDES.has(text)),
      )
    : NONE
const GUIDES = new Set(
  'documentation article guide guides guidance steps instructions thread tutorial walkthrough workaround tips'.split(
    ' ',
  ),
)

const lastCustomerPost = (reading: Reading): string | undefined =>
  reading.situation.thread.filter((post) => post.from === 'customer').at(-1)?.text

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
