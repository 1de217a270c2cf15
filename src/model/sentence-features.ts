import { admissions } from '../acts/admissions.ts'
import { apologies } from '../acts/apologies.ts'
import { defences } from '../acts/defences.ts'
import { heard } from '../acts/heard.ts'
import { brushOffs, insults, mockery, threats } from '../acts/mockery.ts'
import { customerNamed } from '../acts/names.ts'
import type { Reading } from '../acts/reading.ts'
import { inSignature } from '../acts/signature.ts'
import { steps } from '../acts/steps.ts'
import { BoundedMap } from '../text/bounded-map.ts'
import type { Sentence, Span, Token } from '../text/document.ts'
import { isCapitalised } from '../text/letters.ts'
import { type Bone, skeletons } from './skeleton.ts'

/** Of a longer sentence only so many kinds of words are read. */
const LONGEST = 60

/** What each sentence says (`w:`), how it is built (`k:`), what it does (`a:`) and how it stands (`g:`). */
export function sentenceFeatures(reading: Reading): readonly (readonly string[])[] {
  const named = new Set(customerNamed(reading).map((span) => span.start))
  const posted = postedStems(reading)
  const acts = placedActs(reading)
  return reading.document.sentences.map((sentence) => {
    const features = new Set<string>()
    addWords(reading, sentence, named, features)
    addRows(skeletons(reading)[sentence.index] ?? [], features)
    for (const { name, span } of acts) if (meets(span, sentence)) features.add(name)
    addStanding(reading, sentence, posted, features)
    return [...features]
  })
}

const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Names of features put together before, so that they need not be put together for every word. */
const wordNames = new BoundedMap<string>(20_000)
const kindNames = new BoundedMap<string>(2_000)
const pairNames = new BoundedMap<BoundedMap<string>>(2_000)
const MOST_PAIRS = 100

/** Stems; names, numbers and links are one word each, so that nothing is learnt about anybody. */
function addWords(
  reading: Reading,
  { tokens }: Sentence,
  named: ReadonlySet<number>,
  into: Set<string>,
): void {
  for (let i = 0; i < tokens.length && i < LONGEST; i++) {
    const mask = maskOf(reading, tokens[i] as Token, named)
    if (mask !== '') into.add(wordNames.get(mask, (word) => `w:${word}`))
  }
}

function maskOf(reading: Reading, token: Token, named: ReadonlySet<number>): string {
  if (token.kind === 'number') return '#'
  if (token.kind === 'url' || token.kind === 'email') return '@'
  if (token.kind === 'emoji') return 'emoji'
  if (token.kind === 'punctuation') return /^[!?]/.test(token.text) ? token.text.charAt(0) : ''
  // What somebody else said, between quotation marks, is not what the reply does.
  if (token.kind !== 'word' || token.quoted || inSignature(reading, token)) return ''
  if (named.has(token.start)) return 'NAME'
  return isCapitalised(token.raw) && !reading.isWord(token.text) ? 'Name' : token.stem
}

/** Kinds of words, one and two in a row. */
function addRows(bones: readonly Bone[], into: Set<string>): void {
  let before = '^'
  for (let i = 0; i <= bones.length && i <= LONGEST; i++) {
    const kind = i === LONGEST ? '$' : (bones[i]?.kind ?? '$')
    into.add(kindNames.get(kind, (one) => `k:${one}`))
    const pairs = pairNames.get(before, () => new BoundedMap(MOST_PAIRS))
    into.add(pairs.get(kind, (one) => `k:${before} ${one}`))
    before = kind
  }
}

interface Placed {
  /** Name of the feature. */
  readonly name: string
  readonly span: Span
}

/** What the word lists saw, with its place. */
function placedActs(reading: Reading): readonly Placed[] {
  const placed: Placed[] = []
  const add = <S extends Span>(spans: readonly S[], nameOf: (span: S) => string) => {
    for (const span of spans) placed.push({ name: `a:${nameOf(span)}`, span })
  }
  add(defences(reading), ({ kind }) => kind)
  for (const rude of [insults, mockery, threats, brushOffs]) add(rude(reading), ({ kind }) => kind)
  add(admissions(reading), ({ verdict }) => (verdict ? 'fault' : 'cause'))
  add(apologies(reading), ({ kind }) => `apology ${kind}`)
  add(steps(reading), () => 'step')
  add(heard(reading), () => 'heard')
  return placed
}

const ASKS = new Set(['could', 'can', 'would', 'which', 'what', 'where', 'when'])
const YOU = new Set(['you', 'your'])
const WE = new Set(['we', 'i', 'our', 'us', 'my'])
const DENIES = new Set(['not', 'no', 'never'])

/** Length, place, mood, who is spoken of, and whether the customer's own words come back. */
function addStanding(
  reading: Reading,
  { tokens, question, index }: Sentence,
  posted: ReadonlySet<string>,
  into: Set<string>,
): void {
  const has = (words: ReadonlySet<string>) => tokens.some((token) => words.has(token.text))
  let [words, shared] = [0, 0]
  for (const token of tokens) {
    if (token.kind !== 'punctuation') words++
    if (posted.has(token.stem)) shared++
  }
  const who = `${has(YOU) ? 'you' : ''}${has(WE) ? 'we' : ''}`
  const last = reading.document.sentences.length - 1
  into.add(`g:length ${LENGTHS.findIndex((most) => words <= most)}`)
  into.add(`g:who ${who}`)
  if (question) into.add('g:question')
  if (question && !has(ASKS)) into.add('g:rhetoric')
  if (has(DENIES)) into.add(`g:denies ${who}`)
  if (shared >= 2) into.add('g:shared')
  if (index === 0) into.add('g:first')
  if (index === last) into.add('g:last')
  if (last === 0) into.add('g:only')
}

const LENGTHS = [3, 7, 14, 24, Number.POSITIVE_INFINITY]

/** Telling words of what the customer and the bystanders wrote. */
function postedStems(reading: Reading): ReadonlySet<string> {
  const stems = new Set<string>()
  const stopwords = reading.phrases('stopwords')
  reading.thread.forEach((post, i) => {
    if (reading.situation.thread[i]?.from === 'brand') return
    for (const { kind, text, stem } of post.tokens)
      if (kind === 'number' || (kind === 'word' && !stopwords.has(text))) stems.add(stem)
  })
  return stems
}
