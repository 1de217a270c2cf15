import { set } from '../text/clause-words.ts'
import type { Sentence, Span, Token } from '../text/document.ts'
import { fieldsOf } from './fields.ts'
import { said } from './mentions.ts'
import { act, type Reading } from './reading.ts'
import { triggerFor } from './trigger.ts'

const text = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? ''

/** Promises that nobody can keep: on a condition that lies in the past or cannot be met, or for a day that is over. */
export const neverPromises = act((reading): readonly Span[] => {
  const found: Span[] = said(reading, 'never-promises').map(({ start, end }) => ({ start, end }))
  if (!mayPromise(reading)) return found
  for (const sentence of reading.document.sentences) {
    const at = pastPromise(sentence) ?? pastCondition(reading, sentence) ?? signedByNobody(reading, sentence)
    if (at) found.push(at)
  }
  return found
})

const DAYS = set(
  'monday tuesday wednesday thursday friday saturday sunday week month year night christmas easter summer winter spring autumn january february march april june july august september october november december weekend century decade',
)
/** Index of the last word of a time that is over, or -1: "yesterday", "last Monday", "two years ago". */
function pastAt(tokens: readonly Token[], from: number): number {
  for (let at = from; at < tokens.length; at++) {
    const word = text(tokens, at)
    if (word === 'yesterday' || word === 'ago') return at
    if (word === 'last' && DAYS.has(text(tokens, at + 1).replace(/'s$/, ''))) return at
    if (word === 'last' && text(tokens, at + 1) === 'year') return at
  }
  return -1
}

const AHEAD = set('will shall')
/** Behind these a time says when, not which: "by yesterday", "back last Monday". */
const WHEN = set('by until before within you back done there fixed ready running it on at us here')
const SPOKEN_OF = set(
  'from of placed ordered bought sent made posted for about since had was were did who which that when',
)

/** "It will be fixed by 6 pm yesterday." */
function pastPromise({ tokens }: Sentence): Span | undefined {
  const will = tokens.findIndex((token) => AHEAD.has(token.text) && !token.quoted)
  if (will < 0) return undefined
  const at = pastAt(tokens, will + 1)
  if (at < 0) return undefined
  const between = tokens.slice(will + 1, at)
  if (between.some((token) => SPOKEN_OF.has(token.text) || /^[,;.]$/.test(token.text))) return undefined
  const before = between.findLast(
    (token) => token.kind === 'word' && !/^(?:am|pm|noon|just)$/.test(token.text),
  )
  return WHEN.has(before?.text ?? '') ? spanOf(tokens, will, at) : undefined
}

const CONDITIONS: readonly (readonly string[])[] = [
  ['as', 'soon', 'as'],
  ['as', 'long', 'as'],
  ['once'],
  ['the', 'moment'],
  ['the', 'minute'],
  ['the', 'day'],
  ['provided'],
  ['providing'],
  ['on', 'condition'],
  ['on', 'the', 'condition'],
]
/** Words that one of them begins with. */
const BEGINNINGS = new Set(CONDITIONS.map(([first]) => first))
const PROMISES = set('will shall can get have is are comes leaves happy glad gladly certainly')

/** "As soon as it arrives on time last Monday", "provided it was asked for before the order". */
function pastCondition(reading: Reading, { tokens }: Sentence): Span | undefined {
  for (let at = 0; at < tokens.length; at++) {
    if (!BEGINNINGS.has(text(tokens, at))) continue
    const link = CONDITIONS.find((words) => words.every((word, i) => text(tokens, at + i) === word))
    if (!link || tokens[at]?.quoted) continue
    const rest = at === 0 ? tokens.findIndex((token) => token.text === ',') : tokens.length
    const end = rest < 0 ? tokens.length : rest
    const promise = at === 0 ? tokens.slice(end) : tokens.slice(0, at)
    if (!promise.some((token) => PROMISES.has(token.text))) continue
    const clause = tokens.slice(0, end)
    const past = pastAt(clause, at + link.length)
    const ahead = clause.slice(at + link.length, past).some((token) => TOLD.has(token.text))
    if (past >= 0 && !ahead) return spanOf(tokens, at, past)
    if (isDeniedFact(reading, clause.slice(at))) return spanOf(tokens, at, clause.length - 1)
    const before = clause.findIndex((token, i) => i > at && token.text === 'before')
    if (before > 0 && DONE_BY.has(text(tokens, before - 1)) && BYGONE.test(wordsFrom(clause, before)))
      return spanOf(tokens, at, clause.length - 1)
  }
  return undefined
}
/** "Provided that it has not leaked", where the customer wrote that it did. */
function isDeniedFact(reading: Reading, clause: readonly Token[]): boolean {
  const not = clause.findIndex((token) => token.text === 'not' || token.text === 'never')
  if (not < 1 || !PERFECT.has(text(clause, not - 1))) return false
  const verb = clause[not + 1]
  return reading.thread.some((post) =>
    post.tokens.some((token) => token.stem === verb?.stem && !token.negated && token.kind === 'word'),
  )
}
const PERFECT = set('has have had did was were')

/** What is checked about the past is a fair condition: "as long as you ordered last week". */
const TOLD = set('ordered bought paid booked since of placed sent received')
const DONE_BY = set(
  'requested made asked for reported received it submitted lodged raised in notified us claimed filed',
)
const BYGONE =
  /before (?:the|your|you|it|we) (?:order|purchase|booking|trip|flight|delivery|was|were|ordered|bought|booked|event|accident|breakdown|complaint)/
const wordsFrom = (tokens: readonly Token[], at: number): string =>
  tokens
    .slice(at)
    .map((token) => token.text)
    .join(' ')

const PAPERS = set(
  'statement letter note affidavit signature autograph confession testimony apology declaration certificate ticket receipt stamp proof form photograph photo portrait permission consent',
)
const isThing = (reading: Reading, word: string): boolean =>
  reading.phrases('never-signs').has(word) || fieldsOf(reading, [word]).size > 0

/** Without any of these there is no time that is over, no condition and no paper to sign. */
const mayPromise = triggerFor(
  set('yesterday ago last soon long once moment minute day provided providing condition'),
  PAPERS,
)

/** Only persons give these, signed or not. */
const OF_PERSONS = set('statement affidavit autograph confession testimony apology permission consent')
const BY = set('by from of')
const SIGNED = set('signed stamped sealed written certified witnessed approved autographed countersigned')

/** "A letter signed by each raindrop": who shall sign is a thing. */
function signedByNobody(reading: Reading, { tokens }: Sentence): Span | undefined {
  const paper = tokens.findIndex((token) => PAPERS.has(token.text) && !token.quoted)
  if (paper < 0) return undefined
  if (
    SIGNED.has(text(tokens, paper - 1)) &&
    text(tokens, paper - 2) === "'s" &&
    isThing(reading, text(tokens, paper - 3))
  )
    return spanOf(tokens, paper - 3, paper)
  for (let at = paper + 1; at < Math.min(tokens.length, paper + 9); at++) {
    if (!BY.has(text(tokens, at))) continue
    const who = tokens.slice(at + 1, at + 4).find((token) => reading.phrases('never-signs').has(token.text))
    const signed = tokens.slice(Math.max(0, paper - 2), at).some(({ text: word }) => SIGNED.has(word))
    if (who && (signed || OF_PERSONS.has(text(tokens, paper))))
      return spanOf(tokens, paper, who.index - (tokens[0]?.index ?? 0))
  }
  return undefined
}

const spanOf = (tokens: readonly Token[], from: number, to: number): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to]?.end ?? tokens.at(-1)?.end ?? 0,
})
