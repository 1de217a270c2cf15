import { act, type Reading } from '../acts/reading.ts'
import type { Token } from '../text/document.ts'
import { isCapitalised } from '../text/letters.ts'
import type { Phrases } from '../text/phrases.ts'

/** Kinds of meaning, in the order in which they are asked: a word of two kinds is the first. Lists of data/lexicons/meanings.txt. */
const MEANINGS = [
  'verdict',
  'own',
  'denies',
  'regret',
  'record',
  'rule',
  'states',
  'duty',
  'certain',
  'perhaps',
  'small',
  'people',
  'load',
  'nature',
  'others',
  'boast',
  'scorn',
  'vocative',
  'dismiss',
  'threat',
  'lapse',
  'feelings',
  'helps',
].map((name) => ({ list: `meanings.${name}`, kind: name.toUpperCase() }))

/** Each sentence of the reply as the models read it: a row of kinds of words, rather than which they are. Two words of one kind in a row count once. */
export const skeletons = act((reading): readonly (readonly string[])[] => {
  const meanings = meaningsIn(reading)
  const stopwords = reading.phrases('stopwords')
  return reading.document.sentences.map((sentence) => {
    const kinds: string[] = []
    let before = ''
    for (const token of sentence.tokens) {
      const kind = meanings[token.index] ?? kindOf(reading, token, stopwords)
      if (kind === '' || kind === before) continue
      kinds.push(kind)
      before = kind
    }
    return kinds
  })
})

/** Kinds of meaning by the place of the word. */
function meaningsIn(reading: Reading): readonly (string | undefined)[] {
  const found: (string | undefined)[] = []
  for (const { list, kind } of MEANINGS)
    for (const match of reading.phrases(list).in(reading.document))
      for (const { index } of match.tokens) found[index] ??= kind
  return found
}

/** Function words stay as they are; of other words only the form is kept. */
function kindOf(reading: Reading, token: Token, stopwords: Phrases): string {
  switch (token.kind) {
    case 'number':
      return /\p{Sc}/u.test(token.raw) ? '#money' : '#'
    case 'emoji':
      return 'emoji'
    case 'punctuation':
      return '!?,:;'.includes(token.text.charAt(0)) ? token.text.charAt(0) : ''
    case 'word':
      return wordKind(reading, token, stopwords)
    default:
      return '@'
  }
}

function wordKind(reading: Reading, { word, text, raw, index }: Token, stopwords: Phrases): string {
  if (stopwords.holds(word)) return text
  if (index > 0 && isCapitalised(raw) && !reading.isEnglish(word)) return 'Name'
  if (text.endsWith('ed')) return '-ed'
  if (text.endsWith('ing')) return '-ing'
  if (text.endsWith('ly')) return '-ly'
  return text.endsWith('s') && !text.endsWith('ss') ? '-s' : '_'
}
