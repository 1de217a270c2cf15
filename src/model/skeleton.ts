import { act, type Reading } from '../acts/reading.ts'
import type { Token } from '../text/document.ts'
import { isCapitalised } from '../text/letters.ts'
import type { Phrases } from '../text/phrases.ts'
import { note, type Word } from '../text/vocabulary.ts'
import { kindNumber, ownKind } from './kinds.ts'

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
].map((name) => ({ list: `meanings.${name}`, kind: kindNumber(name.toUpperCase()) }))

/** Each sentence of the reply as the models read it: a row of kinds of words, rather than which they are. Two words of one kind in a row count once. */
export const skeletons = act((reading): readonly (readonly number[])[] => {
  const meanings = meaningsIn(reading)
  const stopwords = reading.phrases('stopwords')
  return reading.document.sentences.map((sentence) => {
    const kinds: number[] = []
    let before = NO_KIND
    for (const token of sentence.tokens) {
      const kind = meanings[token.index] ?? kindOf(reading, token, stopwords)
      if (kind === NO_KIND || kind === before) continue
      kinds.push(kind)
      before = kind
    }
    return kinds
  })
})

/** What is not read at all. */
const NO_KIND = -1

/** Kinds of meaning by the place of the word. */
function meaningsIn(reading: Reading): readonly (number | undefined)[] {
  const found: (number | undefined)[] = []
  for (const { list, kind } of MEANINGS)
    for (const match of reading.phrases(list).in(reading.document))
      for (const { index } of match.tokens) found[index] ??= kind
  return found
}

/** Function words stay as they are; of other words only the form is kept. */
function kindOf(reading: Reading, token: Token, stopwords: Phrases): number {
  switch (token.kind) {
    case 'number':
      return /\p{Sc}/u.test(token.raw) ? MONEY : FIGURE
    case 'emoji':
      return EMOJI
    case 'punctuation':
      return SIGNS.get(token.text.charAt(0)) ?? NO_KIND
    case 'word':
      return wordKind(reading, token, stopwords)
    default:
      return ADDRESS
  }
}

const [MONEY, FIGURE, EMOJI, ADDRESS] = [
  kindNumber('#money'),
  kindNumber('#'),
  kindNumber('emoji'),
  kindNumber('@'),
]
const SIGNS = new Map(Array.from('!?,:;', (sign) => [sign, kindNumber(sign)] as const))

function wordKind(reading: Reading, { word, raw, index }: Token, stopwords: Phrases): number {
  if (stopwords.holds(word)) return ownKind(word)
  if (index > 0 && isCapitalised(raw) && !reading.isEnglish(word)) return PROPER_NAME
  return formOf(word, FORMS)
}

const PROPER_NAME = kindNumber('Name')
/** What a word ends in, and any other word. */
const FORMS = { ed: kindNumber('-ed'), ing: kindNumber('-ing'), ly: kindNumber('-ly'), s: kindNumber('-s') }
const OTHER = kindNumber('_')

const formOf = note(({ text }: Word, { ed, ing, ly, s }: typeof FORMS): number => {
  if (text.endsWith('ed')) return ed
  if (text.endsWith('ing')) return ing
  if (text.endsWith('ly')) return ly
  return text.endsWith('s') && !text.endsWith('ss') ? s : OTHER
})
