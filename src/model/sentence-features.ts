import { admissions } from '../acts/admissions.ts'
import { apologies } from '../acts/apologies.ts'
import { defences } from '../acts/defences.ts'
import { heard } from '../acts/heard.ts'
import { brushOffs, insults, mockery, threats } from '../acts/mockery.ts'
import { customerNamed } from '../acts/names.ts'
import type { Reading } from '../acts/reading.ts'
import { inSignature } from '../acts/signature.ts'
import { steps } from '../acts/steps.ts'
import type { Sentence, Span, Token } from '../text/document.ts'
import { type Bone, skeletons } from './skeleton.ts'

/** Of a longer sentence only so many kinds of words are read. */
const LONGEST = 60

/** What each sentence says (`w:`), how it is built (`k:`), what it does (`a:`) and how it stands (`g:`). */
export function sentenceFeatures(reading: Reading): readonly (readonly string[])[] {
  const named = new Set(customerNamed(reading).map((span) => span.start))
  const posted = postedStems(reading)
  const acts = placedActs(reading)
  return reading.document.sentences.map((sentence) => {
    const bones = (skeletons(reading)[sentence.index] ?? []).slice(0, LONGEST)
    return [
      ...new Set([
        ...wordsOf(reading, sentence, named),
        ...rowsOf(bones),
        ...acts.filter(({ span }) => meets(span, sentence)).map(({ name }) => `a:${name}`),
        ...standing(reading, sentence, posted),
      ]),
    ]
  })
}

const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Stems; names, numbers and links are one word each, so that nothing is learnt about anybody. */
const wordsOf = (reading: Reading, sentence: Sentence, named: ReadonlySet<number>): readonly string[] =>
  sentence.tokens.slice(0, LONGEST).flatMap((token) => {
    const mask = maskOf(reading, token, named)
    return mask === '' ? [] : [`w:${mask}`]
  })

function maskOf(reading: Reading, token: Token, named: ReadonlySet<number>): string {
  if (token.kind === 'number') return '#'
  if (token.kind === 'url' || token.kind === 'email') return '@'
  if (token.kind === 'emoji') return 'emoji'
  if (token.kind === 'punctuation') return /^[!?]/.test(token.text) ? token.text.charAt(0) : ''
  // What somebody else said, between quotation marks, is not what the reply does.
  if (token.kind !== 'word' || token.quoted || inSignature(reading, token)) return ''
  if (named.has(token.start)) return 'NAME'
  return /^\p{Lu}/u.test(token.raw) && !reading.isWord(token.text) ? 'Name' : token.stem
}

/** Kinds of words, one and two in a row. */
function rowsOf(bones: readonly Bone[]): readonly string[] {
  const kinds = ['^', ...bones.map((bone) => bone.kind), '$']
  return kinds.flatMap((kind, i) => (i === 0 ? [] : [`k:${kind}`, `k:${kinds[i - 1]} ${kind}`]))
}

interface Placed {
  readonly name: string
  readonly span: Span
}

/** What the word lists saw, with its place. */
function placedActs(reading: Reading): readonly Placed[] {
  return [
    ...defences(reading).map((span) => ({ name: span.kind, span })),
    ...[insults, mockery, threats, brushOffs]
      .flatMap((rude) => rude(reading))
      .map((span) => ({ name: span.kind, span })),
    ...admissions(reading).map((span) => ({ name: span.verdict ? 'fault' : 'cause', span })),
    ...apologies(reading).map((span) => ({ name: `apology ${span.kind}`, span })),
    ...steps(reading).map((span) => ({ name: 'step', span })),
    ...heard(reading).map((span) => ({ name: 'heard', span })),
  ]
}

const ASKS = new Set(['could', 'can', 'would', 'which', 'what', 'where', 'when'])
const YOU = new Set(['you', 'your'])
const WE = new Set(['we', 'i', 'our', 'us', 'my'])
const DENIES = new Set(['not', 'no', 'never'])

/** Length, place, mood, who is spoken of, and whether the customer's own words come back. */
function standing(reading: Reading, sentence: Sentence, posted: ReadonlySet<string>): readonly string[] {
  const { tokens, question, index } = sentence
  const has = (words: ReadonlySet<string>) => tokens.some((token) => words.has(token.text))
  const words = tokens.filter((token) => token.kind !== 'punctuation').length
  const who = `${has(YOU) ? 'you' : ''}${has(WE) ? 'we' : ''}`
  const last = reading.document.sentences.length - 1
  return [
    `g:length ${LENGTHS.findIndex((most) => words <= most)}`,
    `g:who ${who}`,
    ...(question ? ['g:question'] : []),
    ...(question && !has(ASKS) ? ['g:rhetoric'] : []),
    ...(has(DENIES) ? [`g:denies ${who}`] : []),
    ...(tokens.filter((token) => posted.has(token.stem)).length >= 2 ? ['g:shared'] : []),
    ...['if', 'but', 'would', 'should'].filter((word) => has(new Set([word]))).map((word) => `g:${word} ${who}`),
    ...(index === 0 ? ['g:first'] : []),
    ...(index === last ? ['g:last'] : []),
    ...(last === 0 ? ['g:only'] : []),
  ]
}

const LENGTHS = [3, 7, 14, 24, Number.POSITIVE_INFINITY]

/** Telling words of what the customer and the bystanders wrote. */
function postedStems(reading: Reading): ReadonlySet<string> {
  const posts = reading.thread.filter((_, i) => reading.situation.thread[i]?.from !== 'brand')
  const telling = posts
    .flatMap((post) => post.tokens)
    .filter(
      ({ kind, text }) => kind === 'number' || (kind === 'word' && !reading.phrases('stopwords').has(text)),
    )
  return new Set(telling.map((token) => token.stem))
}
