import { expand } from './contractions.ts'
import { undisguised } from './disguised-words.ts'
import type { TokenKind } from './document.ts'
import { SignMemory } from './sign-memory.ts'
import { generation, internal, type Word, wordOf } from './vocabulary.ts'

/** What a stretch of a text without blanks is read as, whatever stands around it. */
export interface Spelling {
  /** As it stands. */
  readonly sign: string
  /** The word it stands for, and those behind it where it is a contraction. */
  readonly word: Word
  readonly more: readonly Word[] | undefined
  /** Whether a prefix before it joins it: "re-book" is one word. */
  readonly joins: boolean
}

const LETTER = /^\p{L}/u
const FIGURE = /^[£$€]?\p{N}/u
const FACE = /^(?:[\p{Extended_Pictographic}\u{1F1E6}-\u{1F1FF}]|[:;=]-?[()]$|<3$)/u
const ASCII_SIGN = /^["'.,!?()*/\\_&%+[\]{}|~^-]/
const SHORT_WORDS = new Set(
  'am an as at be by do go he if in is it me my no of on or so to up us we'.split(' '),
)

/** Longer signs are not remembered. */
const LONGEST = 40
let spellings = new SignMemory<Spelling>()
let asOf = generation

/** Reads the sign from `from` to `to`; those that were read before are remembered. */
export function spellingAt(text: string, from: number, to: number): Spelling {
  if (to - from > LONGEST) return spell(internal(text.slice(from, to)))
  // Words that were forgotten are not to be met again.
  if (asOf !== generation) {
    spellings = new SignMemory()
    asOf = generation
  }
  return spellings.find(text, from, to) ?? spellings.keep(spell(internal(text.slice(from, to))))
}

function spell(sign: string): Spelling {
  const kind = kindOf(sign)
  const lower = sign.toLowerCase()
  const single = (text: string, kind: TokenKind): Spelling => ({
    sign,
    word: wordOf(text, kind),
    more: undefined,
    joins: false,
  })
  if (kind !== 'word' && kind !== 'number') return single(lower, kind)
  const meant = undisguised(lower)
  if (meant !== undefined) return single(meant, 'word')
  if (kind === 'number') return single(lower, kind)
  if (sign.endsWith('.')) return single(lettersOf(sign), kind)
  const [first = lower, ...more] = expand(lower) ?? []
  return {
    sign,
    word: wordOf(first, kind),
    more: more.length === 0 ? undefined : more.map((word) => wordOf(word, kind)),
    joins: true,
  }
}

function kindOf(sign: string): TokenKind {
  const code = sign.charCodeAt(0)
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return 'word'
  if (code >= 48 && code <= 57) return 'number'
  if (ASCII_SIGN.test(sign)) return 'punctuation'
  if (sign.length > 1 && code === 0x40) return 'handle'
  if (sign.length > 1 && code === 0x23) return 'hashtag'
  if (LETTER.test(sign)) return 'word'
  if (FIGURE.test(sign)) return 'number'
  return FACE.test(sign) ? 'emoji' : 'punctuation'
}

/** "p.m." is pm; where the letters alone would be another word ("U.S.", "a.m."), the stops stay. */
function lettersOf(word: string): string {
  const lower = word.toLowerCase()
  const bare = lower.replaceAll('.', '')
  return SHORT_WORDS.has(bare) ? lower : bare
}
