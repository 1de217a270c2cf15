import type { Reading } from '../acts/reading.ts'
import type { Suggestion } from '../scoring/report.ts'
import type { Sentence, Span, Token } from '../text/document.ts'
import { out } from './tidy.ts'

/** Signs between clauses. */
const SIGNS = new Set([',', ';', ':', '–', '—', '-'])
const LINKS = new Set(['and', 'but', 'so', 'because'])
/** Links that open an aside, or a clause at the end, behind a sign. */
const ASIDES = new Set([...LINKS, 'as', 'since', 'though', 'although', 'however', 'while', 'which', 'per'])
/** Words that a main clause begins with; anything else may be half of one. */
const SUBJECTS = new Set('we i you it this that there please he she they'.split(' '))
/** What may follow a few words of lead-in and their comma. */
const OPENERS = new Set([...SUBJECTS, 'the', 'our', 'your', 'my', 'a', 'an', 'sorry', 'thank', 'thanks'])
/** So many words are a lead-in: "to be fair,". */
const LEAD_IN = 5

/** A head that begins so cannot stand alone. */
const HANGS = new Set(
  'if as when while because since although though unless whether after before once to by for with given while'.split(
    ' ',
  ),
)
/** A head that ends so is cut off. */
const LOOSE = new Set(
  'that and but so or to of with for the a an if when as by in on at our your is are was were be we i you which who'.split(
    ' ',
  ),
)
/** A sentence that begins so speaks of the one before it. */
const POINTS_BACK = new Set('this that these those such they he she it which'.split(' '))

/** Ways to take what was seen out, the smallest first: its clause, then its sentences. */
export function* strike(reading: Reading, { span }: { readonly span: Span }): Iterable<Suggestion> {
  const text = reading.document.original
  const clause = clauseOf(reading, span)
  if (clause) yield { message: 'Take it out', edits: out(text, clause) }
  yield* strikeSentence(reading, { span })
}

/** The same for what is no clause: its sentences. */
export function* strikeSentence(reading: Reading, { span }: { readonly span: Span }): Iterable<Suggestion> {
  const whole = sentencesOf(reading, span)
  if (whole) yield { message: 'Take it out', edits: out(reading.document.original, whole) }
}

/** The clause that holds a span, with the sign or link that joins it on; none where what stays would be half a sentence. */
function clauseOf(reading: Reading, span: Span): Span | undefined {
  const sentence = reading.document.sentences.find((one) => one.start <= span.start && span.end <= one.end)
  if (!sentence) return undefined
  const { tokens } = sentence
  const open = tokens.findLast((token) => token.text === '(' && token.end <= span.start)
  const close = tokens.find((token) => token.text === ')' && token.start >= span.end)
  if (open && close) return { start: open.start, end: close.end }
  const from = tokens.findLastIndex((token, i) => token.end <= span.start && parts(tokens, i))
  const to = tokens.findIndex((token, i) => token.start >= span.end && parts(tokens, i))
  if (from < 0) return to < 0 ? undefined : leading(tokens, to)
  if (!standsAlone(tokens.slice(0, from))) return undefined
  const { start } = leftMost(tokens, from)
  if (to < 0) return { start, end: lastWord(sentence).end }
  const enclosed = SIGNS.has(tokens[from]?.text ?? '') && SIGNS.has(tokens[to]?.text ?? '')
  const isAside =
    enclosed && ASIDES.has(tokens[from + 1]?.text ?? '') && !LINKS.has(tokens[to + 1]?.text ?? '')
  return isAside ? { start, end: tokens[to - 1]?.end ?? start } : undefined
}

/** The beginning of a sentence, where a main clause follows: a lead-in before its comma, or a clause before another subject. */
function leading(tokens: readonly Token[], to: number): Span | undefined {
  let next = to + 1
  while (ASIDES.has(tokens[next]?.text ?? '')) next++
  const first = tokens[next]
  const goesOn = to <= LEAD_IN ? OPENERS : SUBJECTS
  if (!first || !goesOn.has(first.text) || tokens.length - next < 4) return undefined
  return { start: tokens[0]?.start ?? 0, end: first.start }
}

/** A sign, or a link before a new subject. */
function parts(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token || !next) return false
  if (SIGNS.has(token.text)) return token.end < next.start
  return LINKS.has(token.text) && (SUBJECTS.has(next.text) || token.text === 'because')
}

/** Whether the head of a sentence is one by itself: a greeting, or words that do not hang on what follows. */
function standsAlone(head: readonly Token[]): boolean {
  const words = head.filter((token) => token.kind !== 'punctuation')
  return words.length >= 2 && !HANGS.has(words[0]?.text ?? '') && !LOOSE.has(words.at(-1)?.text ?? '')
}

/** ", but": the sign goes with the link. */
function leftMost(tokens: readonly Token[], at: number): Token {
  const before = tokens[at - 1]
  return (before && SIGNS.has(before.text) ? before : tokens[at]) as Token
}

/** The last word of a sentence, before its stop. */
const lastWord = ({ tokens }: Sentence): Token =>
  (tokens.findLast((token) => token.kind !== 'punctuation' && token.kind !== 'emoji') ??
    tokens.at(-1)) as Token

/** The whole sentences that hold a span; none where the next one speaks of them. */
function sentencesOf(reading: Reading, span: Span): Span | undefined {
  const { sentences, original } = reading.document
  const held = sentences.filter((one) => one.start < span.end && span.start < one.end)
  const [first, last] = [held[0], held.at(-1)]
  if (!first || !last) return undefined
  const next = sentences[last.index + 1]?.tokens ?? []
  if (POINTS_BACK.has(next[0]?.text ?? '')) return undefined
  const link = LINKS.has(next[0]?.text ?? '')
    ? next.find((token) => !LINKS.has(token.text) && token.text !== ',')
    : undefined
  const end = link?.start ?? last.end
  return { start: first.start, end: first.start + original.slice(first.start, end).trimEnd().length }
}
