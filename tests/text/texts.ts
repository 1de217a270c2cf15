import fc from 'fast-check'
import type { Document } from '../../src/text/document.ts'
import { readDocument } from '../../src/text/read.ts'
import { loadTextTools, type TextTools } from '../../src/text/tools.ts'

/** Tools without the tagger, loaded once for all tests of a file. */
export const tools: TextTools = await loadTextTools({ tagger: false })

/** Reads a text with real tools. */
export const read = (text: string, using: TextTools = tools): Document => readDocument(text, using)

/** Tokens as they are compared: texts, negated ones marked with `!`, quoted ones with `"`. */
export const words = (text: string): string =>
  read(text)
    .tokens.map((token) => `${token.negated ? '!' : ''}${token.quoted ? '"' : ''}${token.text}`)
    .join(' ')

/** Texts that want to do harm: every kind of string that has broken a text tool before. */
export const HOSTILE: readonly string[] = [
  '',
  ' ',
  '\0',
  'a.'.repeat(2_500),
  '"'.repeat(5_000),
  "'a ".repeat(1_600),
  '😀'.repeat(2_500),
  '👨‍👩‍👧'.repeat(600),
  `e${'\u0301'.repeat(4_000)}`,
  's\u0336o\u0336'.repeat(1_000),
  '\ufdfa'.repeat(5_000),
  '\ud800'.repeat(5_000),
  '\udc00\ud800',
  '\u202e\u2066refund\u2069',
  '@'.repeat(5_000),
  'a@'.repeat(2_500),
  'a@b.'.repeat(1_200),
  'www.'.repeat(1_200),
  'http://'.repeat(700),
  's o '.repeat(1_200),
  'a-a-a-a-'.repeat(600),
  '—'.repeat(5_000),
  '\n'.repeat(5_000),
  'x.Yy'.repeat(1_200),
  'Mr. '.repeat(1_200),
  'no not never '.repeat(380),
  "can't've'd'll ".repeat(350),
  '1.'.repeat(2_500),
  '£1,1'.repeat(1_200),
  'аa'.repeat(2_500),
  '> "« '.repeat(900),
  'ﷺ😀\u0301\u200d'.repeat(1_000),
  'constructor __proto__ toString hasOwnProperty valueOf',
]

const alphabet = fc.constantFrom(
  ...Array.from(
    'aeionrstIWMs  .,!?\'"-—@#:/«»\n0123£é\u0301\u200d\u200b\u00ad\u202eаѕо’“”…😀👍\ufe0f½ﬁ１ﷺ\ud83d\u0336',
  ),
  "don't",
  ' we ',
  ' not ',
  'Mr. ',
  'e.g. ',
  'a@b.example',
  'www.orlo.example',
  's o r r y',
)

/** Short texts dense with everything that is special to this folder, and any unicode text. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.array(alphabet, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
)
