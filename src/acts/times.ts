import type { Sentence, Span, Token } from '../text/document.ts'
import type { PhraseMatch } from '../text/phrases.ts'
import { clauseAround } from './clause-part.ts'
import { namedHelpers } from './helpers.ts'
import { inOrder, mentions, overlapsAny, said, sentenceOf } from './mentions.ts'
import { isOpeningHours, WILLING } from './opening-hours.ts'
import { act, type Reading } from './reading.ts'
import { inSignature } from './signature.ts'

/** A time frame for the remedy, a promise of news, or a named person who takes it on. Nobody waits for anything after praise. */
export const promisesOfNews = act((reading): readonly Span[] =>
  waits(reading) ? inOrder([...timesAhead(reading), ...newsPromised(reading), ...namedHelpers(reading)]) : [],
)

/** Something is asked, went wrong or is talked over; where the customer only praises, a day is small talk. */
export const waits = ({ expectations, situation }: Reading): boolean =>
  situation.thread.some((post) => post.from === 'brand') ||
  expectations.fault !== 'not_ours' ||
  expectations.anger !== 'calm' ||
  situation.thread
    .filter((post) => post.from === 'customer')
    .at(-1)
    ?.text.includes('?') === true

const newsPromised = (reading: Reading): readonly PhraseMatch[] =>
  mentions(reading, 'time-frames.news').filter((match) => {
    const sentence = sentenceOf(reading, match)
    const before = sentence.tokens.filter((token) => token.end <= match.start).slice(-4)
    return !sentence.question && !before.some((token) => CUSTOMERS.has(token.text))
  })

/** "You can call back", "if you would message us": somebody else's promise. */
const CUSTOMERS = new Set(['you', 'please', 'kindly', 'so', 'able', 'feel', 'if'])

/** Days, hours and "right now" said of what comes. What is past, opening hours, and what the customer shall do by then promise nothing. */
export const timesAhead = act((reading): readonly PhraseMatch[] =>
  mentions(reading, 'time-frames.when').filter((match) => {
    const sentence = sentenceOf(reading, match)
    const clause = clauseAround(sentence, match)
    const words = clause.map((token) => token.text)
    return (
      !match.tokens.some((token) => inSignature(reading, token)) &&
      (!sentence.question || proposes(sentence)) &&
      !isThreat(reading, sentence) &&
      !(looksBack(clause, match) || isWished(words)) &&
      !(isOpeningHours(sentence, words, match) || isHabit(clause, match)) &&
      !isCustomers(clause, match)
    )
  }),
)

/** A question that proposes a time: the brand acts, the customer only nods. "How can we help today?" proposes none. */
function proposes({ text }: Sentence): boolean {
  const asked = text.toLowerCase()
  return (
    (SUITS.test(asked) || OFFERS.some((offer) => asked.includes(offer))) && !/\b(?:help|assist)\b/.test(asked)
  )
}
const SUITS = /\b(?:would|does|will) .{1,60}\b(?:suit|work|do|fit)\b/
const OFFERS = ['how about we', 'shall we', 'shall i', 'can we', 'can i', 'could we']

const isThreat = (reading: Reading, sentence: Sentence): boolean =>
  overlapsAny(sentence, said(reading, 'discourteous-threat'))

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const PAST = set(
  'was were did had went since ago last left sent arrived came been wrote said saw got took made gave told rang spoke found paid bought knew began fell broke stood kept lost sat ran met held put let read hit born owing overdue sorry apologies thank thanks regret',
)
const AHEAD = set(
  'will shall going is are am can should due by until till within to be goes go land lands arrive arrives come comes decide start starts leaves reaches collects runs changes moves posts ships rings calls gets takes returns follows expect allow',
)
/** Behind these a word in -ed is a state or an adjective, not a past act. */
const STATES = set('is are am be being get gets a an the your our')

/** A word of the past stands before the time in its clause, and none of what comes after that word. */
function looksBack(clause: readonly Token[], match: PhraseMatch): boolean {
  if (WAS.has(clause.find((token) => token.start >= match.end)?.text ?? '')) return true
  const before = clause.filter((token) => token.end <= match.start)
  const back = before.findLastIndex((token, i) => isPast(token, before[i - 1]))
  if (back < 0) return isDate(match) && !before.some((token) => AHEAD.has(token.text)) && !isTerm(match)
  return !before.slice(back + 1).some((token) => AHEAD.has(token.text)) && !isTerm(match)
}

const isPast = (token: Token, before: Token | undefined): boolean =>
  PAST.has(token.text) || (/[^e]ed$/.test(token.text) && !STATES.has(before?.text ?? ''))

/** "Saturday was our mistake." */
const WAS = set('was were had went')

/** The match itself looks ahead: "by Tuesday", "within the hour". */
const isTerm = (match: PhraseMatch): boolean => TERMS.has(match.tokens[0]?.text ?? '')
const TERMS = set('by within until till next tomorrow inside allow expect give immediately')

/** A day of the month may be any day; it needs a word that looks ahead. */
const isDate = (match: PhraseMatch): boolean => /\d(?:st|nd|rd|th)|^on \d/.test(match.raw.toLowerCase())

/** Hoped for, greeted with or supposed, not promised. */
const isWished = (words: readonly string[]): boolean =>
  words.some((word, i) => WISHES.has(word) || (GREETS.has(word) && KIND.has(words[i + 1] ?? ''))) ||
  ['if', 'unless', 'whenever'].includes(words[0] ?? '')
const WISHES = set('hope hopefully hoping enjoy best luck')
const GREETS = set('have had a')
const KIND = set('great good lovely nice wonderful fantastic pleasant a')

/** "Every Tuesday", "each evening": how it always is. */
function isHabit(clause: readonly Token[], match: PhraseMatch): boolean {
  const before = clause.filter((token) => token.end <= match.start)
  const after = clause.find((token) => token.start >= match.end)?.text ?? ''
  return (
    (HABITS.has(before.at(-1)?.text ?? '') || HABITS.has(after)) &&
    !before.some((token) => WILLING.has(token.text))
  )
}
const HABITS = set('every each most')

/** The customer shall do it by then: an order, or "you can". "Allow three days" tells how long it takes. */
function isCustomers(clause: readonly Token[], match: PhraseMatch): boolean {
  const before = clause.filter((token) => token.end <= match.start)
  if (before.some((token) => WILLING.has(token.text))) return false
  const first = before.find((token) => !COURTESIES.has(token.text))
  if (first !== undefined && ORDERS.has(first.text)) return true
  return before.some(
    (token, i) =>
      token.text === 'you' && MAY.has(before[i + 1]?.text ?? '') && !GETS.has(before[i + 2]?.text ?? ''),
  )
}
const COURTESIES = set('please kindly just simply then so and or also but pls')
const ORDERS = set(
  'call ring phone dial contact email write message dm send share provide try restart check visit pop bring take hand post reply report log open use submit apply pay clear stop remove leave set go walk ask speak top book head drop swing set make tell follow learn read put add remember',
)
/** What comes to the customer is not theirs to do: "you should see it within two days". */
const GETS = set('see get have receive be find hear')
const MAY = set('can could may might must should need have did were want do would')
