import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Reading } from '../../src/acts/reading.ts'
import { paths } from '../../src/io/paths.ts'
import { readExample } from '../../src/rules/example-situation.ts'
import type { Example } from '../../src/rules/rule.ts'
import { readInput } from '../../src/scoring/read-input.ts'
import type { Situation } from '../../src/situation/situation.ts'
import type { Span } from '../../src/text/document.ts'
import { phraseBook } from '../../src/text/phrases.ts'
import { loadTextTools } from '../../src/text/tools.ts'

const tools = await loadTextTools({ tagger: true })
const lexicons = Object.fromEntries(
  readdirSync(paths.lexicons).map((file) => [
    file.replace('.txt', ''),
    readFileSync(join(paths.lexicons, file), 'utf8'),
  ]),
)
const phrases = phraseBook(lexicons, tools.stem)
/** Without models: what an act reads is the word lists' alone. */
const reader = {
  tools,
  phrases,
  words: phrases('english-words'),
  models: {},
}

/** A reply as the acts see it, in the example situation unless it says otherwise. */
export const readingOf = (example: Example): Reading => readInput(readExample(example).input, reader).reading

/** The marked words, for acts that point. */
export const wordsOf = (reading: Reading, spans: readonly Span[]): readonly string[] =>
  spans.map(({ start, end }) => reading.document.original.slice(start, end))

/** A situation in which the customer wrote this. */
export const to = (text: string, more: Partial<Situation> = {}): Partial<Situation> => ({
  thread: [{ from: 'customer', text }],
  ...more,
})

export const IN_PRIVATE: Partial<Situation> = { visibility: 'private' }

/** A table of facts: what an act reads out of a reply. */
export function facts<T>(
  read: (reading: Reading) => T,
  rows: readonly (readonly [string, Example, T])[],
): void {
  it.each(rows)('%s', (_, example, expected) => {
    expect(read(readingOf(example))).toEqual(expected)
  })
}
