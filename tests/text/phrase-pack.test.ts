import { expect, it } from 'vitest'
import { packPhrases } from '../../src/text/phrase-pack.ts'
import { packedBook, phraseBook } from '../../src/text/phrases.ts'
import { readDocument } from '../../src/text/read.ts'
import { tools } from './texts.ts'

const LISTS = {
  sorry: 'so? sorry for\napologise~ ... late\n',
  other: '[things]\nlamp|bulb\ndisappoint* ..2 #\n[ours]\nwe have {other.things}\n',
}
const TEXTS = [
  'So sorry for that. We apologise, it was late.',
  'We have lamp and bulb; disappointing all 3.',
  'Nothing of it.',
]

it('packed lists find what the lists find, also written to a file and read again', () => {
  const plain = phraseBook(LISTS, tools.stem)
  const packed = packedBook(JSON.parse(JSON.stringify(packPhrases(LISTS, tools.stem))), tools.stem)
  let found = 0
  for (const text of TEXTS)
    for (const list of ['sorry', 'other.things', 'other.ours']) {
      const document = readDocument(text, tools)
      expect(packed(list).in(document), `${list}: ${text}`).toEqual(plain(list).in(document))
      found += packed(list).in(document).length
    }
  expect(found).toBe(6)
  expect(packed('other.things').has('lamp|bulb')).toBe(true)
})
