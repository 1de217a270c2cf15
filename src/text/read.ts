import { markAttributed } from './attributed.ts'
import type { Clause, Document, Sentence, Span, TextMatch, Token } from './document.ts'
import { TaggerMissing } from './document.ts'
import { markNegated } from './negation.ts'
import { type Normalised, normalise, REPLY_LIMIT } from './normalise.ts'
import { findQuotations } from './quotes.ts'
import { type Range, splitSentences } from './sentences.ts'
import { mappedPlace, originalSpan } from './span-map.ts'
import { splitTokens, type TextToken } from './tokens.ts'
import type { TextTools } from './tools.ts'

/** What a reader may be told about sizes. */
export interface ReadLimits {
  /** Most UTF-16 code units that are read; the rest is cut and `cut` is set. */
  readonly length?: number
}

class TextSentence implements Sentence {
  readonly index: number
  readonly text: string
  readonly tokens: readonly TextToken[]
  readonly question: boolean
  readonly start: number
  readonly end: number
  /** Place in the normalised view. */
  readonly from: number

  constructor(
    index: number,
    text: string,
    tokens: readonly TextToken[],
    { start, end }: Span,
    { from }: Range,
  ) {
    this.index = index
    this.text = text
    this.tokens = tokens
    this.question = isQuestion(tokens)
    this.start = start
    this.end = end
    this.from = from
  }
}

/** Reads a text once: everything rules ask about it. Linear in the limit, never throws whatever the text. */
export function readDocument(original: string, tools: TextTools, limits: ReadLimits = {}): Document {
  const normalised = normalise(original, limits.length ?? REPLY_LIMIT)
  return new ReadDocument(original, normalised, tools)
}

class ReadDocument implements Document {
  readonly original: string
  readonly text: string
  readonly cut: boolean
  readonly sentences: readonly TextSentence[]
  readonly tokens: readonly TextToken[]
  readonly quotations: readonly Span[]
  listed: Document['listed']
  private readonly normalised: Normalised
  private readonly tools: TextTools
  private knownTone: number | undefined

  constructor(original: string, normalised: Normalised, tools: TextTools) {
    this.original = original
    this.text = normalised.text
    this.cut = normalised.cut
    this.normalised = normalised
    this.tools = tools
    this.listed = undefined
    this.knownTone = undefined
    const quotations = findQuotations(this.text)
    this.quotations = quotations.map(({ from, to }) => this.spanOf(from, to))
    const ranges = splitSentences(this.text)
    this.tokens = splitTokens({ mapped: normalised, original, sentences: ranges, quotations })
    this.sentences = this.placeSentences(ranges)
    for (const sentence of this.sentences) {
      markNegated(sentence.tokens, markToken)
      markAttributed(sentence.tokens, markReported)
    }
  }

  get tone(): number {
    this.knownTone ??= this.tools.tone(this.tokens)
    return this.knownTone
  }

  spanOf(from: number, to: number): Span {
    return originalSpan(this.normalised, from, to)
  }

  find(expression: RegExp): readonly TextMatch[] {
    if (!expression.global) throw new Error(`An expression to find must be global: ${expression}`)
    const found: TextMatch[] = []
    expression.lastIndex = 0
    for (let match = expression.exec(this.text); match !== null; match = expression.exec(this.text)) {
      if (match[0] === '') expression.lastIndex++
      const { start, end } = this.spanOf(match.index, match.index + match[0].length)
      found.push({
        start,
        end,
        raw: this.original.slice(start, end),
        text: match[0],
        groups: match.groups ?? {},
      })
    }
    return found
  }

  clauses(sentence: Sentence): readonly Clause[] {
    const place = this.placeOf(sentence)
    return this.tagger.clauses(sentence.text).map((clause) => ({
      ...clause,
      ...this.spanOf(place + clause.start, place + clause.end),
    }))
  }

  usedAsName(token: Token): boolean {
    const sentence = this.sentences[token.sentence]
    const own = this.tokens[token.index]
    if (sentence === undefined || own === undefined) return false
    const { from, to } = mappedPlace(this.normalised, own)
    return this.tagger.usedAsName(sentence.text, from - sentence.from, to - sentence.from)
  }

  private get tagger() {
    if (this.tools.tagger === undefined) throw new TaggerMissing()
    return this.tools.tagger
  }

  private placeOf(sentence: Sentence): number {
    return this.sentences[sentence.index]?.from ?? 0
  }

  private placeSentences(ranges: readonly Range[]): readonly TextSentence[] {
    let next = 0
    return ranges.map((range, index) => {
      const first = next
      while (next < this.tokens.length && (this.tokens[next] as TextToken).sentence === index) next++
      const text = this.text.slice(range.from, range.to)
      const span = this.spanOf(range.from, range.to)
      return new TextSentence(index, text, this.tokens.slice(first, next), span, range)
    })
  }
}

function markToken(token: TextToken): void {
  token.negated = true
}

/** Reported or supposed: as good as quoted. */
function markReported(token: TextToken): void {
  token.quoted = true
}

/** Ends with a question mark; closing quotes, brackets and emoji may follow it. */
function isQuestion(tokens: readonly Token[]): boolean {
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at]
    if (token?.kind === 'emoji') continue
    if (token?.kind !== 'punctuation') return false
    if (token.text.includes('?')) return true
    if (!'"\'»)!.'.includes(token.text.charAt(0))) return false
  }
  return false
}
