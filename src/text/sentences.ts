import { plainBreaks } from './plain-sentences.ts'

/** A half-open range of the normalised view. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** Longest sentence; longer ones are cut at clause marks, because tagging is quadratic on some strings (trust.md F5). */
export const SENTENCE_LIMIT = 400
/** Most sentences of a text. Beyond that neighbours are put together, so that nothing can hide behind full stops. */
export const MOST_SENTENCES = 120

const ALWAYS_MERGES = new Set(
  'mr mrs ms mx messrs dr prof rev sr jr fr mt ft capt sgt lt col gen hon pres gov sen rep e.g i.e eg ie viz vs cf approx'.split(
    ' ',
  ),
)
/** These end a sentence as often as not; they merge unless the next words begin one. */
const MAY_MERGE = new Set(
  'st ave rd a.m p.m am pm etc inc ltd co corp dept est ext tel ref u.k u.s u.s.a jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun'.split(
    ' ',
  ),
)
const BEFORE_NUMBERS = new Set('no nos nr p pp art fig vol ch sec'.split(' '))
const STARTERS = new Set(
  'i we you he she it they this that these those the a an my our your please if when once can could would will do did does is are was have has and but so or thanks thank sorry apologies hi hello hey dear kind best regards for in at as to let there what why how where who all no yes not only just now unfortunately however also meanwhile'.split(
    ' ',
  ),
)
/** Full stop with no space behind it: "so sorry.We will". Web names ("Booking.Com") are told by their ending. */
const GLUED = /[a-z]{2}[.!?]+[A-Z]/g
const MAY_BE_GLUED = /[.!?][A-Z]/
const WEB_NAME = /^[A-Za-z0-9.-]*\.(?:com|net|org|co|uk|io|app|example|js|ai)\b/i

let segmenter: Intl.Segmenter | undefined

/** Splits a normalised text into sentences, in order, without surrounding blanks. Linear. */
export function splitSentences(text: string): readonly Range[] {
  const ranges: Range[] = []
  let open: Range | undefined
  for (const piece of pieces(text)) {
    const trimmed = trim(text, piece)
    if (trimmed === undefined) continue
    if (open !== undefined && continues(text, open, trimmed)) {
      open = { from: open.from, to: trimmed.to }
      continue
    }
    if (open !== undefined) cutLong(text, open, ranges)
    open = trimmed
  }
  if (open !== undefined) cutLong(text, open, ranges)
  return ranges.length > MOST_SENTENCES ? putTogether(ranges) : ranges
}

/** Line by line: a line's end ends a sentence anyway, and the segmenter slows down on heaps of them. */
function pieces(text: string): readonly Range[] {
  const found: Range[] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (line.trim() !== '') piecesOfLine(text, line, start, found)
    start += line.length + 1
  }
  return found
}

function piecesOfLine(text: string, line: string, start: number, into: Range[]): void {
  const glued = MAY_BE_GLUED.test(line)
  let from = start
  for (const end of plainBreaks(line) ?? breaksOf(line)) {
    if (glued) from = putGlued(text, from, start + end, into)
    into.push({ from, to: start + end })
    from = start + end
  }
}

function breaksOf(line: string): readonly number[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' })
  return Array.from(segmenter.segment(line), ({ index, segment }) => index + segment.length)
}

/** Puts the sentences that end in a stretch with no space behind their full stop; tells where the rest begins. */
function putGlued(text: string, start: number, end: number, into: Range[]): number {
  let from = start
  for (const glued of text.slice(start, end).matchAll(GLUED)) {
    const at = start + glued.index + glued[0].length - 1
    if (!/[a-z']/.test(text.charAt(at + 1)) || isInWebName(text, from, at)) continue
    into.push({ from, to: at })
    from = at
  }
  return from
}

function isInWebName(text: string, from: number, at: number): boolean {
  const reach = 40
  const near = text.slice(Math.max(from, at - reach), at)
  const before = near.slice(near.lastIndexOf(' ') + 1)
  return before.includes('@') || before.includes('/') || WEB_NAME.test(before + text.slice(at, at + reach))
}

function trim(text: string, { from, to }: Range): Range | undefined {
  while (from < to && isBlank(text.charCodeAt(from))) from++
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--
  return from < to ? { from, to } : undefined
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09
}

function continues(text: string, before: Range, after: Range): boolean {
  if (text.charCodeAt(before.to - 1) !== 0x2e || after.to - before.from > SENTENCE_LIMIT * 2) return false
  if (text.slice(before.to, after.from).includes('\n')) return false
  const word = lastWord(text, before)
  const next = firstWord(text, after)
  if (ALWAYS_MERGES.has(word.toLowerCase())) return true
  if (BEFORE_NUMBERS.has(word.toLowerCase())) return /^[0-9#]/.test(next)
  if (STARTERS.has(next.toLowerCase())) return false
  return MAY_MERGE.has(word.toLowerCase()) || /^[A-HJ-Z]$/.test(word)
}

/** The word before the full stop that ends the range, with inner stops ("e.g"), at most 12 characters of it. */
function lastWord(text: string, { from, to }: Range): string {
  const end = to - 1
  const lowest = Math.max(from, end - 12)
  let start = end
  while (start > lowest && /[A-Za-z.]/.test(text.charAt(start - 1))) start--
  return text.slice(start, end)
}

function firstWord(text: string, { from, to }: Range): string {
  return /^[^\s.,;:!?']{1,20}/.exec(text.slice(from, Math.min(to, from + 20)))?.[0] ?? ''
}

function cutLong(text: string, range: Range, into: Range[]): void {
  let { from } = range
  while (range.to - from > SENTENCE_LIMIT) {
    const at = cutAt(text, from)
    const piece = trim(text, { from, to: at })
    if (piece !== undefined) into.push(piece)
    from = at
  }
  const rest = trim(text, { from, to: range.to })
  if (rest !== undefined) into.push(rest)
}

/** Behind the last clause mark of the next 400 code units, else behind the last blank, else anywhere but inside a pair. */
function cutAt(text: string, from: number): number {
  const end = from + SENTENCE_LIMIT
  const half = from + SENTENCE_LIMIT / 4
  for (let at = end - 1; at > half; at--) {
    if (';:,-)'.includes(text.charAt(at)) && isBlank(text.charCodeAt(at + 1))) return at + 1
  }
  for (let at = end - 1; at > from; at--) if (isBlank(text.charCodeAt(at))) return at + 1
  const code = text.charCodeAt(end - 1)
  return code >= 0xd800 && code <= 0xdbff ? end - 1 : end
}

function putTogether(ranges: readonly Range[]): readonly Range[] {
  const together: Range[] = []
  for (const range of ranges) {
    const last = together.at(-1)
    if (last !== undefined && range.to - last.from <= SENTENCE_LIMIT) {
      together[together.length - 1] = { from: last.from, to: range.to }
    } else together.push(range)
  }
  return together
}
