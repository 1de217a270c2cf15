import type { Span } from './document.ts'
import type { Range } from './sentences.ts'

/** A text with, for every code unit, the stretch of the original it stands for. No arrays means: unchanged. */
export interface MappedText {
  readonly text: string
  readonly starts: Int32Array | undefined
  readonly ends: Int32Array | undefined
  /** Length of the original, in code units; where an empty stretch at the end points to. */
  readonly originalLength: number
}

/** The text itself, when nothing had to be changed. */
export function unchanged(text: string, originalLength: number): MappedText {
  return { text, starts: undefined, ends: undefined, originalLength }
}

/** From a stretch of the mapped text to the stretch of the original it stands for. */
export function originalSpan(mapped: MappedText, from: number, to: number): Span {
  const { starts, ends } = mapped
  if (starts === undefined || ends === undefined) return { start: from, end: to }
  const start = starts[from] ?? mapped.originalLength
  if (to <= from) return { start, end: start }
  return { start, end: ends[to - 1] ?? mapped.originalLength }
}

/** From a stretch of the original to the stretch of the mapped text that stands for it. */
export function mappedPlace({ text, starts, ends }: MappedText, { start, end }: Span): Range {
  if (starts === undefined || ends === undefined) return { from: start, to: end }
  let from = 0
  while (from < text.length && (starts[from] as number) < start) from++
  let to = from
  while (to < text.length && (ends[to] as number) <= end) to++
  return { from, to }
}

/** Collects pieces of text and where each came from. */
export class MappedTextBuilder {
  private readonly pieces: string[] = []
  private readonly starts: Int32Array
  private readonly ends: Int32Array
  private length = 0
  /** Last code unit put in, or -1. */
  last = -1
  /** True when something did not fit. */
  full = false
  private readonly limit: number

  constructor(limit: number) {
    this.limit = limit
    this.starts = new Int32Array(limit)
    this.ends = new Int32Array(limit)
  }

  /** Copies a stretch of the original as it is. */
  copy(original: string, from: number, to: number): void {
    const end = Math.min(to, from + this.limit - this.length)
    if (end < to) this.full = true
    if (end <= from) return
    this.pieces.push(original.slice(from, end))
    for (let i = from; i < end; i++) {
      this.starts[this.length] = i
      this.ends[this.length++] = i + 1
    }
    this.last = original.charCodeAt(end - 1)
  }

  /** Puts `piece` for the stretch from `from` to `to` of the original. */
  put(piece: string, from: number, to: number): void {
    if (piece === '') return
    if (this.length + piece.length > this.limit) {
      this.full = true
      return
    }
    this.pieces.push(piece)
    for (let i = 0; i < piece.length; i++) {
      this.starts[this.length] = from
      this.ends[this.length++] = to
    }
    this.last = piece.charCodeAt(piece.length - 1)
  }

  finish(originalLength: number): MappedText {
    return {
      text: this.pieces.join(''),
      starts: this.starts.subarray(0, this.length),
      ends: this.ends.subarray(0, this.length),
      originalLength,
    }
  }
}
