import type { Span } from '../text/document.ts'
import { act } from './reading.ts'

const GENTLE = new Set(['😢', '😔', '😞', '😟', '🙏', '💔', '❤️', '❤', '💙', '💚', '😥', '😓', '☹️', '🙁'])

/** Cheerful emoji: those that comfort are left out. */
export const cheer = act((reading): readonly Span[] =>
  reading.document.tokens.filter((token) => token.kind === 'emoji' && !GENTLE.has(token.raw)),
)
