import { foldLookAlikes } from './look-alikes.ts'
import { joinSpacedLetters } from './spaced-letters.ts'
import { type MappedText, MappedTextBuilder, unchanged } from './span-map.ts'

/** Longest reply that is read, in UTF-16 code units; the rest is cut before anything looks at it. */
export const REPLY_LIMIT = 5_000
/** Longest set of thread posts that is read, in UTF-16 code units. */
export const THREAD_LIMIT = 20_000

/** More combining marks than this on one letter are dropped; normalising long runs is quadratic (trust.md F7). */
const MOST_MARKS = 8
/** More marks than this on a Latin, Cyrillic or Greek letter are decoration, and the letter is read without any. */
const MOST_PLAIN_MARKS = 2
/** A compatibility form that grows longer than this is left as it is (U+FDFA would grow eighteenfold). */
const MOST_GROWTH = 4

const PLAIN = /^[\n\x20-\x5f\x61-\x7e£€]*$/
const MARK = /^\p{M}$/u
const SPACE_OR_MARK_FIRST = /^[\s\p{M}]/u
const IGNORABLE = /^[\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}]$/u
const PICTOGRAPH = /^(?:\p{Extended_Pictographic}|[\u{1F3FB}-\u{1F3FF}])$/u
const SCRIPT_WITH_MARKS = /^\p{L}$/u
/** Alphabets whose letters stay readable without marks that have no composed form (strike-through, stress). */
const UNMARKED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]$/u
const ZERO_WIDTH_JOINER = '\u200d'
const EMOJI_STYLE = '\ufe0f'

/** Signs with one plain spelling. Compatibility forms that would glue to words (™, ½) are kept by mapping to themselves. */
const STRAIGHT: ReadonlyMap<string, string> = new Map([
  ...pairs('`´‘’‚‛′ʼʹˈ＇｀', "'"),
  ...pairs('“”„‟″＂', '"'),
  ...pairs('‐‑‒–−﹣－', '-'),
  ...pairs(
    '\t\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\u2800',
    ' ',
  ),
  ...pairs('\u000b\u000c\u0085\u2028\u2029', '\n'),
  ...['™', '℠', '½', '¼', '¾', '¨', '¯', '¸', 'ª', 'º', 'µ'].map((sign) => [sign, sign] as const),
  ...Array.from(
    'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ',
    (sign, at) => [sign, 'abcdefghijklmnoprstuvwyz'.charAt(at)] as const,
  ),
  ['ɡ', 'g'],
  ['ɑ', 'a'],
])
const LONG_DASHES = '—―⸺⸻﹘'

function pairs(signs: string, plain: string): (readonly [string, string])[] {
  return Array.from(signs, (sign) => [sign, plain] as const)
}

/** A text made comparable: one spelling for what looks alike, with a map back to the original. */
export interface Normalised extends MappedText {
  /** True when the original, or what it became, was longer than the limit. */
  readonly cut: boolean
}

/** Normalises at most `limit` code units of a text. Linear in the limit, never throws, and idempotent. */
export function normalise(original: string, limit: number = REPLY_LIMIT): Normalised {
  const capped = original.length > limit ? original.slice(0, endOfWholeCharacter(original, limit)) : original
  const cut = capped.length < original.length
  if (PLAIN.test(capped)) return joined(unchanged(capped, capped.length), cut)
  const built = rebuild(capped, limit)
  const text = foldLookAlikes(built.mapped.text)
  // No sign that is changed stands in what comes of it: where the text is the same, so is every place.
  const folded = text === capped ? unchanged(capped, capped.length) : { ...built.mapped, text }
  return joined(folded, cut || built.full)
}

function joined(mapped: MappedText, cut: boolean): Normalised {
  const { text, starts, ends, originalLength } = joinSpacedLetters(mapped)
  return { text, starts, ends, originalLength, cut }
}

/** A surrogate pair at the border is left out whole. */
function endOfWholeCharacter(text: string, limit: number): number {
  const code = text.charCodeAt(limit - 1)
  return code >= 0xd800 && code <= 0xdbff ? limit - 1 : limit
}

function isPlain(code: number): boolean {
  return (code >= 0x20 && code < 0x7f && code !== 0x60) || code === 0x0a
}

function rebuild(text: string, limit: number): { mapped: MappedText; full: boolean } {
  const out = new MappedTextBuilder(Math.min(limit, text.length * MOST_GROWTH + 2))
  let afterPictograph = false
  let at = 0
  while (at < text.length) {
    const end = endOfPlain(text, at)
    if (end > at) {
      out.copy(text, at, end)
      afterPictograph = false
      at = end
      continue
    }
    const char = characterAt(text, at)
    const after = endOfMarks(text, at + char.length)
    if (char === ZERO_WIDTH_JOINER && afterPictograph && PICTOGRAPH.test(characterAt(text, after))) {
      out.put(char, at, after)
    } else {
      afterPictograph = putCharacter(out, text, char, at, after) || (afterPictograph && IGNORABLE.test(char))
    }
    at = after
  }
  return { mapped: out.finish(text.length), full: out.full }
}

/** End of the stretch that can be copied; a letter with marks on it belongs to the marks. */
function endOfPlain(text: string, from: number): number {
  let at = from
  while (at < text.length && isPlain(text.charCodeAt(at))) at++
  return at > from && isMarkAt(text, at) ? at - 1 : at
}

function characterAt(text: string, at: number): string {
  const point = text.codePointAt(at)
  return point === undefined ? '' : String.fromCodePoint(point)
}

function isMarkAt(text: string, at: number): boolean {
  return text.charCodeAt(at) >= 0x300 && MARK.test(characterAt(text, at))
}

function endOfMarks(text: string, from: number): number {
  let at = from
  while (at < text.length && isMarkAt(text, at)) at += characterAt(text, at).length
  return at
}

/** Puts one character with its marks; tells whether it was a pictograph. */
function putCharacter(
  out: MappedTextBuilder,
  text: string,
  char: string,
  at: number,
  after: number,
): boolean {
  const marks = text.slice(at + char.length, after)
  if (LONG_DASHES.includes(char)) {
    putLongDash(out, text, at, after)
    return false
  }
  if (PICTOGRAPH.test(char) && !STRAIGHT.has(char)) {
    const styled = marks.startsWith(EMOJI_STYLE)
    out.put(styled ? char + EMOJI_STYLE : char, at, after)
    return true
  }
  const [base, own] = apart(plainForm(char, text.charCodeAt(at + 1)))
  out.put(withMarks(base, own + marks), at, after)
  return false
}

/** A long dash parts clauses and never joins words, so it stands free: "sorry—we" becomes "sorry - we". */
function putLongDash(out: MappedTextBuilder, text: string, at: number, after: number): void {
  const free = out.last === -1 || out.last === 0x20 || out.last === 0x0a
  const next = text.charAt(after)
  const before = free ? '' : ' '
  out.put(`${before}-${next === '' || next === ' ' || next === '\n' ? '' : ' '}`, at, after)
}

/** The one spelling of a character; empty for what cannot be seen. */
function plainForm(char: string, next: number): string {
  const straight = STRAIGHT.get(char)
  if (straight !== undefined) return straight
  const code = char.charCodeAt(0)
  if (code < 0x7f && isPlain(code)) return char
  if (code === 0x0d) return next === 0x0a ? '' : '\n'
  if (char.length === 1 && code >= 0xd800 && code <= 0xdfff) return '\ufffd'
  if (IGNORABLE.test(char) || MARK.test(char)) return ''
  return compatible(char)
}

function compatible(char: string): string {
  const form = char.normalize('NFKC')
  if (form === char) return char
  if (form.length > MOST_GROWTH || SPACE_OR_MARK_FIRST.test(form)) return char
  return Array.from(form, (part) => STRAIGHT.get(part) ?? (LONG_DASHES.includes(part) ? '-' : part)).join('')
}

/** Some characters (Unicode's composition exclusions) only exist as a base with marks: they are read as if written so. */
function apart(form: string): readonly [base: string, marks: string] {
  const parts = Array.from(form)
  const base = parts.findLastIndex((part) => !MARK.test(part)) + 1
  return [parts.slice(0, base).join(''), parts.slice(base).join('')]
}

function withMarks(base: string, marks: string): string {
  if (marks === '' || base === '') return base
  const last = Array.from(base).at(-1) ?? ''
  if (!SCRIPT_WITH_MARKS.test(last)) return base
  const seen = Array.from(marks).filter((mark) => !IGNORABLE.test(mark))
  if (!UNMARKED.test(last)) return (base + seen.slice(0, MOST_MARKS).join('')).normalize('NFC')
  if (seen.length > MOST_PLAIN_MARKS) return base
  return Array.from((base + seen.join('')).normalize('NFC'))
    .filter((char) => !MARK.test(char))
    .join('')
}
