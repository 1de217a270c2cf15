import type { Sentence, Span, Token } from '../text/document.ts'
import type { PhraseMatch } from '../text/phrases.ts'
import { act, type Reading } from './reading.ts'
import { trigger } from './trigger.ts'

/** Phrases of a list that the reply says itself: outside quotation marks, and not under a negation that stands before them. */
export function mentions(reading: Reading, list: string): readonly PhraseMatch[] {
  const found = said(reading, list)
  return found.length === 0 ? found : found.filter((match) => !match.tokens[0]?.negated)
}

/** The same with negations kept: for lists whose phrases say "not" themselves or mean the same either way. */
export function said(reading: Reading, list: string): readonly PhraseMatch[] {
  const found = reading.phrases(list).in(reading.document)
  // Most lists have nothing in most replies.
  return found.length > 0 && found.some(isQuoted) ? found.filter((match) => !match.quoted) : found
}
const isQuoted = ({ quoted }: PhraseMatch): boolean => quoted

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

export function overlapsAny(span: Span, others: readonly Span[]): boolean {
  for (let i = 0; i < others.length; i++) if (overlaps(span, others[i] as Span)) return true
  return false
}

/** Puts spans in order of where they begin. Most lists have one or none. */
export function inOrder<S extends Span>(spans: S[]): readonly S[] {
  return spans.length < 2 ? spans : spans.sort(byStart)
}
const byStart = (a: Span, b: Span): number => a.start - b.start

/** The sentence a match stands in. */
export function sentenceOf(reading: Reading, match: PhraseMatch): Sentence {
  const sentence = reading.document.sentences[match.tokens[0]?.sentence ?? 0]
  if (!sentence) throw new Error('a match stands outside of every sentence')
  return sentence
}

const HYPOTHETICAL = new Set(['if', 'unless', 'whether', 'in case'])

/** Whether the words are only supposed: an "if" stands shortly before them in the same clause. */
export function supposed(reading: Reading, match: PhraseMatch): boolean {
  const first = match.tokens[0]
  if (!first) return false
  for (let i = first.index - 1; i >= 0 && i >= first.index - 5; i--) {
    const token = reading.document.tokens[i]
    if (!token || token.sentence !== first.sentence || token.text === ',') return false
    if (HYPOTHETICAL.has(token.text)) return true
  }
  return false
}

/** Words and numbers of the reply; signs, links and emoji left out. */
export const wordsIn = act(({ document }): readonly Token[] =>
  document.tokens.filter((token) => token.kind === 'word' || token.kind === 'number'),
)

/** Links and hosts of the reply; most have none. */
export const linksIn = (reading: Reading): readonly Token[] =>
  hasLink(reading) ? reading.document.tokens.filter(isLink) : NO_LINKS
export const hasLink = trigger(({ kind }) => kind === 'url')
const isLink = ({ kind }: Token): boolean => kind === 'url'
const NO_LINKS: readonly Token[] = []

/** The whole reply, without the white space around it. */
export function wholeOf(reading: Reading): Span {
  const { original } = reading.document
  const start = original.length - original.trimStart().length
  return { start, end: Math.max(start, original.trimEnd().length) }
}
