import { admissions } from '../acts/admissions.ts'
import { apologies } from '../acts/apologies.ts'
import { defences } from '../acts/defences.ts'
import { heard } from '../acts/heard.ts'
import { brushOffs, insults, mockery, threats } from '../acts/mockery.ts'
import { customerNamed } from '../acts/names.ts'
import { isTellingOfTheirs } from '../acts/posted.ts'
import type { Reading } from '../acts/reading.ts'
import { inSignature } from '../acts/signature.ts'
import { steps } from '../acts/steps.ts'
import { isUnsaid } from '../acts/unsaid.ts'
import type { Sentence, Span, Token } from '../text/document.ts'
import { isCapitalised } from '../text/letters.ts'
import { note, standIn, type Word } from '../text/vocabulary.ts'
import { nameWith } from './feature-name.ts'
import { END, kindName, START } from './kinds.ts'
import { addNovelty, freshIn } from './novelty.ts'
import { skeletons } from './skeleton.ts'

/** Of a longer sentence only so many kinds of words are read. */
const LONGEST = 60

/** What a sentence says, how it is built, and what it does and how it stands. In order; a feature may come twice. */
export interface SentenceFeatures {
  /** Words by their stems, names and numbers masked (`w:`). */
  readonly words: readonly Word[]
  /** Kinds of words in a row, to its end; each counts alone and with the one before (`k:`). */
  readonly kinds: readonly number[]
  /** What it does (`a:`), how it stands (`g:`) and how much it tells anew (`n:`), by name. */
  readonly rest: readonly string[]
  /** Words it tells anew, masked like `words` (`nw:`). */
  readonly fresh: readonly Word[]
  /** Words that it denies or only seems to say, masked like `words`, among which they are not (`d:`). */
  readonly denied: readonly Word[]
}

/** All features of a sentence by name, each once. */
export function namesOf({ words, kinds, rest, fresh, denied }: SentenceFeatures): readonly string[] {
  const rows = kinds.flatMap((kind, i) => [
    `k:${kindName(kind)}`,
    `k:${kindName(kinds[i - 1] ?? START)} ${kindName(kind)}`,
  ])
  const told = fresh.map(({ stem }) => `nw:${stem}`)
  const unsaid = denied.map(({ stem }) => `d:${stem}`)
  return [...new Set([...words.map(({ stem }) => `w:${stem}`), ...rows, ...rest, ...told, ...unsaid])]
}

export function sentenceFeatures(reading: Reading): readonly SentenceFeatures[] {
  const named = new Set(customerNamed(reading).map((span) => span.start))
  const placed = placedActs(reading)
  return reading.document.sentences.map((sentence) => {
    const rest: string[] = []
    for (const { name, span } of placed) if (meets(span, sentence)) rest.push(name)
    const fresh = freshIn(reading, sentence)
    addStanding(rest, reading, sentence)
    addNovelty(rest, reading, sentence, fresh)
    const meant = sentence.tokens.filter((token) => !isUnsaid(reading, token))
    const denied = sentence.tokens.filter((token) => isUnsaid(reading, token))
    return {
      words: wordsOf(reading, meant, named, LONGEST),
      kinds: kindsOf(skeletons(reading)[sentence.index] ?? []),
      rest,
      fresh: wordsOf(reading, fresh, named, fresh.length),
      denied: wordsOf(reading, denied, named, LONGEST),
    }
  })
}

const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Stems; names, numbers and links are one word each, so that nothing is learnt about anybody. */
function wordsOf(
  reading: Reading,
  tokens: readonly Token[],
  named: ReadonlySet<number>,
  most: number,
): readonly Word[] {
  const words: Word[] = []
  for (let i = 0; i < tokens.length && i < most; i++) {
    const mask = maskOf(reading, tokens[i] as Token, named)
    if (mask) words.push(mask)
  }
  return words
}

function maskOf(reading: Reading, token: Token, named: ReadonlySet<number>): Word | undefined {
  if (token.kind === 'number') return FIGURE
  if (token.kind === 'url' || token.kind === 'email') return ADDRESS
  if (token.kind === 'emoji') return EMOJI
  if (token.kind === 'punctuation') return SIGNS.get(token.text.charAt(0))
  // What somebody else said, between quotation marks, is not what the reply does.
  if (token.kind !== 'word' || token.quoted || inSignature(reading, token)) return undefined
  if (named.has(token.start)) return CUSTOMER
  return isCapitalised(token.raw) && !reading.isEnglish(token.word) ? PROPER_NAME : token.word
}

const [FIGURE, ADDRESS, EMOJI] = [standIn('#'), standIn('@'), standIn('emoji')]
const [CUSTOMER, PROPER_NAME] = [standIn('NAME'), standIn('Name')]
const SIGNS = new Map(Array.from('!?', (sign) => [sign, standIn(sign)] as const))

function kindsOf(skeleton: readonly number[]): readonly number[] {
  const kinds = skeleton.slice(0, LONGEST)
  kinds.push(END)
  return kinds
}

interface Placed {
  /** Name of the feature. */
  readonly name: string
  readonly span: Span
}

/** What the word lists saw, with its place. */
function placedActs(reading: Reading): readonly Placed[] {
  const placed: Placed[] = []
  for (const span of defences(reading)) placed.push({ name: acts(span.kind), span })
  for (const rude of RUDE) for (const span of rude(reading)) placed.push({ name: acts(span.kind), span })
  for (const span of admissions(reading)) placed.push({ name: span.verdict ? 'a:fault' : 'a:cause', span })
  for (const span of apologies(reading)) placed.push({ name: apologises(span.kind), span })
  for (const span of steps(reading)) placed.push({ name: 'a:step', span })
  for (const span of heard(reading)) placed.push({ name: 'a:heard', span })
  return placed
}
const [acts, apologises] = [nameWith('a:'), nameWith('a:apology ')]
const RUDE = [insults, mockery, threats, brushOffs]

/** Words that suppose, turn or oblige. */
const TURNS = ['if', 'but', 'would', 'should']

/** What a word shows, as bits: one look at each word tells all. */
const [ASKS, YOU, WE, DENIES, TURN] = [1, 2, 4, 8, 16]
/** Whom a sentence speaks of, by the marks for you and we. */
const WHO = ['', 'you', 'we', 'youwe']
const MARKS = new Map<string, number>()
for (const [mark, words] of [
  [ASKS, ['could', 'can', 'would', 'which', 'what', 'where', 'when']],
  [YOU, ['you', 'your']],
  [WE, ['we', 'i', 'our', 'us', 'my']],
  [DENIES, ['not', 'no', 'never']],
  ...TURNS.map((word, i) => [TURN << i, [word]] as const),
] as const)
  for (const word of words) MARKS.set(word, (MARKS.get(word) ?? 0) | mark)

const marksOf = note((word: Word, marks: typeof MARKS): number => marks.get(word.text) ?? 0)

/** Length, place, mood, who is spoken of, and whether the customer's own words come back. */
function addStanding(found: string[], reading: Reading, { tokens, question, index }: Sentence): void {
  let [words, shared, marks] = [0, 0, 0]
  for (const token of tokens) {
    marks |= marksOf(token.word, MARKS)
    if (token.kind !== 'punctuation') words++
    if (isTellingOfTheirs(reading, token.stem)) shared++
  }
  const who = WHO[(marks & (YOU | WE)) / YOU] as string
  const last = reading.document.sentences.length - 1
  found.push(lengthIs(LENGTHS.findIndex((most) => words <= most)), isAbout(who))
  if (question) found.push('g:question')
  if (question && (marks & ASKS) === 0) found.push('g:rhetoric')
  if ((marks & DENIES) !== 0) found.push(denies(who))
  if (shared >= 2) found.push('g:shared')
  for (let i = 0; i < turns.length && marks >= TURN; i++)
    if ((marks & (TURN << i)) !== 0) found.push((turns[i] as (who: string) => string)(who))
  if (index === 0) found.push('g:first')
  if (index === last) found.push('g:last')
  if (last === 0) found.push('g:only')
}
const [lengthIs, isAbout, denies] = [nameWith('g:length '), nameWith('g:who '), nameWith('g:denies ')]
const turns = TURNS.map((word) => nameWith(`g:${word} `))

const LENGTHS = [3, 7, 14, 24, Number.POSITIVE_INFINITY]
