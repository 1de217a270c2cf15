import { isPlain } from '../text/plain-signs.ts'

/** A sign that words are made of. */
export const isWordCode = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x30 && code <= 0x39) ||
  code === 0x27 ||
  code === 0x5f

/** Anything but a blank. */
export const isChunkCode = (code: number): boolean => code !== 0x20 && code !== 0x0a

/** All matches of an expression; where all signs are plain, the runs of those that hold, which is the same and sooner. */
export function runsOf<Run>(
  text: string,
  expression: RegExp,
  holds: (code: number) => boolean,
  make: (text: string, from: number, to: number) => Run,
): readonly Run[] {
  if (!isPlain(text))
    return Array.from(text.matchAll(expression), ({ 0: run, index }) => make(text, index, index + run.length))
  const runs: Run[] = []
  for (let at = 0; at < text.length; at++) {
    const from = at
    while (at < text.length && holds(text.charCodeAt(at))) at++
    if (at > from) runs.push(make(text, from, at))
  }
  return runs
}
