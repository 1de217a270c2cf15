import type { Document, Span, Token } from './document.ts'

/** Where a phrase of a list stands: its tokens in the document, and its span in the original. */
export interface PhraseMatch extends Span {
  readonly raw: string
  readonly phrase: string
  readonly tokens: readonly Token[]
}

/** A compiled word list. Matching walks tokens, never characters: its cost is linear whatever the text. */
export interface Phrases {
  readonly name: string
  in(document: Document): readonly PhraseMatch[]
}
