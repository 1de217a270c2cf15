import type { Edit } from '../scoring/report.ts'
import type { Span } from '../text/document.ts'

const ENDS_SENTENCE = new Set(['.', '!', '?', '…', '\n', undefined])
const CLINGS = new Set([',', '.', ';', ':', '!', '?', ')', '…', undefined])
const DANGLES = new Set([',', ';', '-', '–', '—'])

/** Whether what stands at a place begins a sentence: nothing, a full stop or a line end stands before it. */
function beginsSentence(text: string, at: number): boolean {
  let i = at
  while (i > 0 && text[i - 1] === ' ') i--
  return ENDS_SENTENCE.has(text[i - 1])
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** The edits that put words in a span's place, with a capital where they begin a sentence. */
export function put(text: string, { start, end }: Span, words: string): readonly Edit[] {
  return [{ start, end, insert: beginsSentence(text, start) ? capital(words) : words }]
}

/** The edits that take a span out and leave spaces, commas and capitals as a writer would. */
export function out(text: string, span: Span): readonly Edit[] {
  let { start, end } = span
  const begins = beginsSentence(text, start)
  if (begins) while (text[end] === ' ' || DANGLES.has(text[end] ?? '')) end++
  if (CLINGS.has(text[end])) while (start > 0 && text[start - 1] === ' ') start--
  else if (text[start - 1] === ' ' && text[end] === ' ') end++
  const next = text[end] ?? ''
  const small = begins && next !== next.toUpperCase()
  const gone = { start, end, insert: '' }
  return small ? [gone, { start: end, end: end + 1, insert: next.toUpperCase() }] : [gone]
}
