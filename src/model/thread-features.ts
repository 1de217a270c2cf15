import { seldom } from '../acts/reading.ts'
import { internal, note, type Word } from '../text/vocabulary.ts'
import { nameWith } from './feature-name.ts'

/** What a reply is answering: words of the customer's last post, and what the thread calls for (`t:`). Some of them twice. */
export const threadFeatures = seldom((reading): readonly string[] => {
  const { expectations, situation } = reading
  const stopwords = reading.phrases('stopwords')
  const last = situation.thread.findLastIndex((post) => post.from === 'customer')
  const features: string[] = []
  if (expectations.needs_private) features.push('t: private')
  if (situation.thread[last]?.text.includes('?')) features.push('t: asks')
  if (situation.thread.some((post) => post.from === 'brand')) features.push('t: answered before')
  for (const kind of expectations.sensitivity) features.push(calls(kind))
  for (const kind of expectations.crisis) features.push(calls(kind))
  for (const { kind, word } of reading.thread[last]?.tokens ?? [])
    if (kind === 'word' && !stopwords.holds(word)) features.push(saysWord(word, NAMES))
  return features
})

const calls = nameWith('t: ')
const NAMES = {}
const saysWord = note((word: Word): string => internal(`t:${word.stem}`))
