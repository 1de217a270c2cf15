import type { Span, Token } from '../text/document.ts'
import { isSmall } from '../text/letters.ts'
import { oneOf } from '../text/vocabulary.ts'
import { act, type Reading } from './reading.ts'
import { inSignature } from './signature.ts'
import { isStaff } from './staff.ts'

/** A surname or full name that the platform does not show. */
export interface PersonNamed extends Span {
  /** Somebody else than the customer: their data leak in private messages too. */
  readonly other: boolean
}

const isTitle = oneOf(new Set(['mr', 'mrs', 'ms', 'miss', 'mx']))
/** Last words of places, firms and things that begin like a name: "Oscar Street", "Victoria Station". */
const NO_SURNAMES = new Set(
  'st saint street road avenue lane close drive court house hotel bank clinic hospital casino station airport park square centre center arena stadium hall school college university church bridge island bay beach city town county team support care customer services service store shop cafe café bar restaurant pharmacy surgery practice terminal club line lines express air airways airlines rail insurance energy broadband mobile pay card plan pass day week weekend bank monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
)
/** Before two words that are no English words: a person stands here. */
const PERSON_BEFORE = new Set(
  'by under is be are says named called buyer child tenant neighbour neighbor owner passenger guest holder'.split(
    ' ',
  ),
)
const INITIAL_BEFORE = new Set([...PERSON_BEFORE, 'for', 'to', 'with', 'of'])
/** Before a lone surname: what a document says. */
const SURNAME_BEFORE = new Set('says surname maiden named'.split(' '))
const STREETS = new Set('st rd ave street road lane avenue'.split(' '))
/** "Follow Nora Lind's post": whoever publishes puts their own name to it. */
const PUBLISHED = new Set(
  'post article thread guide blog book video tutorial answer column review'.split(' '),
)
const MOST_NAMES = 4

/** Names in the reply that make a private person known. Agents, the shown name, places and firms are left out. */
export const peopleNamed = act((reading): readonly PersonNamed[] => {
  const found: PersonNamed[] = []
  for (const run of nameRuns(reading)) {
    const name = nameOf(reading, run)
    if (name !== undefined) found.push(name)
  }
  return found
})

/** Capitalised words in a row, with initials and hyphens between them, and what stands before them. */
interface Run {
  readonly tokens: readonly Token[]
  readonly titled: boolean
}

function nameRuns(reading: Reading): readonly Run[] {
  const { tokens } = reading.document
  const runs: Run[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const titled = isTitle(token.word)
    if (!titled && !mayBegin(token)) continue
    const from = titled ? i + (tokens[i + 1]?.text === '.' ? 2 : 1) : i
    const run = capitalsFrom(tokens, from)
    if (run.length > 0) {
      runs.push({ tokens: run, titled })
      i = (run.at(-1) as Token).index
    }
  }
  return runs
}

function capitalsFrom(tokens: readonly Token[], from: number): readonly Token[] {
  const run: Token[] = []
  for (let i = from; i < tokens.length && run.length < MOST_NAMES; i++) {
    const token = tokens[i] as Token
    if (run.length > 0 && isJoint(token, tokens[i + 1], run.at(-1) as Token)) continue
    if (!isCapital(token) || isTitle(token.word) || (run.length > 0 && token.sentence !== run[0]?.sentence))
      break
    if (run.at(-1)?.end === token.end) continue
    run.push(token)
    if (/'s?$/.test(token.raw)) break
  }
  return run
}

/** The hyphen of "Osei-Brandt", the stop of "K. Mensah". */
function isJoint(token: Token, next: Token | undefined, last: Token): boolean {
  if (next === undefined || token.start !== last.end) return false
  return token.text === '-' ? next.start === token.end : token.text === '.' && last.text.length === 1
}

const mayBegin = ({ kind, raw, quoted }: Token): boolean => kind === 'word' && !isSmall(raw) && !quoted

const isCapital = (token: Token): boolean =>
  mayBegin(token) && /^\p{Lu}(?:\p{Ll}|'?\p{Lu}?\p{Ll}|$)/u.test(token.raw)

function nameOf(reading: Reading, { tokens, titled }: Run): PersonNamed | undefined {
  const words = titled ? tokens : withoutOpener(reading, tokens)
  const [first, last] = [words[0], words.at(-1)]
  if (first === undefined || last === undefined) return undefined
  // A word alone makes nobody known but after a title or on paper: most words with a capital begin a sentence.
  if (!titled && words.length === 1 && !isBehindSurname(reading, first)) return undefined
  if (words.some((word) => isSigned(reading, word))) return undefined
  const from = shownFirst(reading, first) && words.length > 1 && !titled ? 1 : 0
  const hidden = words.slice(from)
  const next = reading.document.tokens[last.index + 1]?.text ?? ''
  if (NO_SURNAMES.has(last.text) || STREETS.has(next)) return undefined
  if (next === "'s" && PUBLISHED.has(reading.document.tokens[last.index + 2]?.text ?? '')) return undefined
  const person = titled || isFullName(reading, words, from) || isSurnameOnPaper(reading, words)
  const start = hidden[0]
  if (!person || start === undefined || isShown(reading, hidden) || isStaff(reading, words)) return undefined
  return { start: start.start, end: endOfName(last), other: from === 0 && !isCalled(reading, words) }
}

/** "So Dana", "Hi Dana", "Ask Paolo": the sentence's first word is an English word and no part of the name. */
function withoutOpener(reading: Reading, tokens: readonly Token[]): readonly Token[] {
  const first = tokens[0] as Token
  const opens = reading.document.tokens[first.index - 1]?.sentence !== first.sentence
  const word = reading.isEnglish(first.word) || !isGiven(reading, first)
  return opens && word && tokens.length > 1 && isGiven(reading, tokens[1] as Token) ? tokens.slice(1) : tokens
}

const isGiven = (reading: Reading, token: Token): boolean => reading.phrases('given-names').has(bare(token))
const bare = (token: Token): string => token.text.replace(/'s?$/, '')
const endOfName = (last: Token): number => last.end - (/'s?$/.exec(last.raw)?.[0].length ?? 0)

function isFullName(reading: Reading, words: readonly Token[], from: number): boolean {
  const [first, second] = words
  if (first === undefined || second === undefined) return false
  const before = reading.document.tokens[first.index - 1]
  if (from === 1 || isGiven(reading, first)) return isSurname(reading, second, reading.isEnglish(first.word))
  const initial = first.raw.length === 1 && INITIAL_BEFORE.has(before?.text ?? '')
  const strange = words.every((word) => !reading.isWord(bare(word)))
  return strange && (initial || (PERSON_BEFORE.has(before?.text ?? '') && words.length < 4))
}

/** "Marsh" after "Olivia" is one, "Could" and "Q" are none; after a name that is itself a word only what is no word. */
function isSurname(reading: Reading, token: Token, strict: boolean): boolean {
  const word = bare(token)
  if (word.length < 2 || token.raw.toUpperCase() === token.raw) return false
  return !(strict && reading.isWord(word)) && !VERBS.has(word)
}

const VERBS = new Set(
  'could can would will may how what we you it they please are is do did have has had thanks thank hi hello sorry your our here from'.split(
    ' ',
  ),
)

/** "-Maria", "^Ewan": the writer's own name, also where another message follows. */
const isSigned = (reading: Reading, token: Token): boolean =>
  inSignature(reading, token) || /^[-^~*]$/.test(nonJoint(reading, token))

/** The sign before a token with a blank before it: the hyphen inside a name is none. */
function nonJoint(reading: Reading, token: Token): string {
  const [before, further] = [
    reading.document.tokens[token.index - 1],
    reading.document.tokens[token.index - 2],
  ]
  return before !== undefined && before.start === further?.end ? '' : (before?.text ?? '')
}

const isSurnameOnPaper = (reading: Reading, words: readonly Token[]): boolean =>
  words.length === 1 &&
  isBehindSurname(reading, words[0] as Token) &&
  !reading.isWord(bare(words[0] as Token))

const isBehindSurname = ({ document }: Reading, { index }: Token): boolean =>
  SURNAME_BEFORE.has(document.tokens[index - 1]?.text ?? '')

const shownFirst = (reading: Reading, token: Token): boolean =>
  reading.situation.customer.name.toLowerCase().split(/[^\p{L}]+/u)[0] === token.text

/** Every part stands on the platform, in the thread or in the brand's name. */
function isShown(reading: Reading, words: readonly Token[]): boolean {
  const { customer, brand, thread } = reading.situation
  const shown = [
    customer.name,
    customer.handle,
    brand.name,
    brand.handle,
    ...brand.agents,
    ...thread.map((post) => post.text),
  ]
    .join(' ')
    .toLowerCase()
  return words.every((word) => shown.includes(bare(word)))
}

/** Spoken to: at the reply's beginning or between commas. */
function isCalled(reading: Reading, words: readonly Token[]): boolean {
  const { tokens } = reading.document
  const after = tokens[(words.at(-1)?.index ?? 0) + 1]
  const before = tokens[(words[0]?.index ?? 0) - 1]
  const titled = before !== undefined && isTitle(before.word)
  return (
    after?.text === ',' && (before === undefined || titled || before.text === ',' || before.text === 'dear')
  )
}
