import type { Token } from '../text/document.ts'
import { askedOnce, internal, note, type Word } from '../text/vocabulary.ts'
import { act, type Reading } from './reading.ts'
import { trigger } from './trigger.ts'

const NUMBER_WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
const ORDINALS = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')

/** What the customer and bystanders have told in public, as stems and figures; names and the brand's own words count as told. */
const told = act((reading): ReadonlySet<string> => {
  const { brand, customer } = reading.situation
  const names = [brand.name, brand.handle, customer.name, customer.handle].join(' ').toLowerCase()
  const known = new Set(names.split(/[^\p{L}\d]+/u))
  reading.situation.thread.forEach((post, i) => {
    if (post.from === 'brand') return
    for (const token of reading.thread[i]?.tokens ?? []) known.add(keyOf(token.word, FIGURES))
  })
  return known
})

const FIGURES = new Map(
  [...NUMBER_WORDS.entries(), ...ORDINALS.entries()].map(([at, word]) => [word, String(at)]),
)

/** "3", "three" and "third" are one; "£1,150" is "1150". */
const keyOf = note(({ text, kind, stem }: Word, figures: typeof FIGURES): string => {
  const figure = figures.get(text)
  if (figure !== undefined) return figure
  return internal(kind === 'number' ? text.replace(/[^\d.]/g, '') : stem)
})

/** Whether a word or figure of the reply stands in what was told. */
export function isTold(reading: Reading, { word }: Token): boolean {
  const known = told(reading)
  return known.has(keyOf(word, FIGURES)) || known.has(bareOf(word, FIGURES))
}

/** Without the ending of a possessive. */
const bareOf = note(({ text }: Word, _: typeof FIGURES): string =>
  text.includes("'") ? internal(text.replace(/'s?$/, '')) : text,
)

/** A figure, also as a word from two up. "One" is an article as often. */
export const isFigure = ({ word }: Pick<Token, 'word'>): boolean => counts(word)
const COUNTING = new Set([...NUMBER_WORDS.slice(2), ...ORDINALS.slice(3)])
const counts = askedOnce(({ kind, text }) => kind === 'number' || COUNTING.has(text))
export const hasFigure = trigger(counts)

/** Words that tell something: no stopwords, no signs. */
export const tellingOf = (reading: Reading, tokens: readonly Token[]): readonly Token[] => {
  const stopwords = reading.phrases('stopwords')
  return tokens.filter((token) => isFigure(token) || (token.kind === 'word' && !stopwords.holds(token.word)))
}

/** At least half of the telling words are new to the thread. */
export function isNews(reading: Reading, tokens: readonly Token[]): boolean {
  const telling = tellingOf(reading, tokens)
  return telling.length > 0 && telling.filter((token) => !isTold(reading, token)).length * 2 >= telling.length
}
