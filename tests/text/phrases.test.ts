import { expect, it } from 'vitest'
import { phraseBook } from '../../src/text/phrases.ts'
import { readDocument } from '../../src/text/read.ts'
import { loadTextTools } from '../../src/text/tools.ts'
import { wordOf } from '../../src/text/vocabulary.ts'

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

it('are found the same in a text whose words were forgotten since it was read, and by another book', () => {
  const lists = { list: 'so? sorry|apolog~ ..3 lamp|chair\nrefund* $\n# days' }
  const text = `We are so sorry about the old lamp. It takes 3 days. We sent the ${'x'.repeat(50)} refund.`
  const [before, after] = [readDocument(text, tools), readDocument(text, tools)]
  const found = (document: typeof before) =>
    phraseBook(
      lists,
      tools.stem,
    )('list')
      .in(document)
      .map((match) => match.raw)
  expect(found(before)).toEqual(['so sorry about the old lamp', '3 days', 'refund'])
  for (let i = 0; i <= 20_000; i++) wordOf(`gone${i.toString(36)}`, 'word')
  expect(found(after)).toEqual(found(before))
  expect(found(readDocument(text, tools))).toEqual(found(before))
})
