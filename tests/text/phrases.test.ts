import { expect, it } from 'vitest'
import { phraseBook } from '../../src/text/phrases.ts'
import { readDocument } from '../../src/text/read.ts'
import { loadTextTools } from '../../src/text/tools.ts'

const tools = await loadTextTools({ tagger: false })

/** Words that the phrases match in a text. */
function matched(phrases: string, text: string): readonly string[] {
  const list = phraseBook({ list: phrases }, tools.stem)('list')
  return list.in(readDocument(text, tools)).map((match) => match.raw)
}

it.each([
  [
    'a word or the end of the sentence: the word',
    'on us tonight|$',
    'Dinner is on us tonight.',
    ['on us tonight'],
  ],
  ['a word or the end of the sentence: the end', 'on us tonight|$', 'Dinner is on us.', ['on us']],
  ['a word or the end of the sentence: neither', 'on us tonight|$', 'It depends on us all.', []],
  ['the end alone', 'on us $', 'Dinner is on us tonight.', []],
  ['a word that may be missing', 'so? sorry', 'We are sorry.', ['sorry']],
  ['up to two words between', 'add ..2 voucher', 'We add a small voucher.', ['add a small voucher']],
  ['no more than two words between', 'add ..2 voucher', 'We add a very small voucher.', []],
])('%s', (_, phrases, text, expected) => {
  expect(matched(phrases, text)).toEqual(expected)
})
