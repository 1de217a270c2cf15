import type { Channel } from '../scoring/report.ts'
import type { Span } from '../text/document.ts'
import type { PhraseMatch } from '../text/phrases.ts'
import { sentenceOf } from './mentions.ts'
import type { Reading } from './reading.ts'

export interface Invitation extends Span {
  readonly channel: Channel
  readonly sentence: number
  /** Names a person or team that knows the case, or the writer. */
  readonly named: boolean
}

export function invitation(reading: Reading, channel: Channel, { start, end }: Span): Invitation {
  const sentence = reading.document.sentences.find((one) => one.start <= start && end <= one.end)?.index ?? 0
  return { start, end, channel, sentence, named: namedIn(reading, sentence) }
}
export const namesSomeone = (reading: Reading, match: PhraseMatch): boolean =>
  namedIn(reading, sentenceOf(reading, match).index)

function namedIn(reading: Reading, sentence: number): boolean {
  const named = reading.phrases('contact-named').in(reading.document)
  if (named.some((word) => word.tokens[0]?.sentence === sentence)) return true
  return capitalisedNameIn(reading, sentence) || capitalisedNameIn(reading, sentence - 1)
}

/** A capitalised word inside the sentence that is no English word: most likely somebody's name, unless a street or a service follows. */
function capitalisedNameIn(reading: Reading, sentence: number): boolean {
  const tokens = reading.document.sentences[sentence]?.tokens ?? []
  const shown = `${reading.situation.customer.name} ${reading.situation.brand.name}`.toLowerCase()
  return tokens.some(
    (token, i) =>
      i > 0 &&
      /^\p{Lu}\p{Ll}+$/u.test(token.raw) &&
      !reading.isEnglish(token.word) &&
      !shown.includes(token.text) &&
      !reading.phrases('channel-network').has(token.text) &&
      !PLACES.has(tokens[i + 1]?.text ?? '') &&
      !DIRECTIONS.has(tokens[i - 1]?.text ?? ''),
  )
}
const PLACES = new Set(
  'lane road street row avenue square park hill house branch store shop portal centre center counter desk line helpline team team services station customer'.split(
    ' ',
  ),
)
const DIRECTIONS = new Set(['our', 'in', 'on', 'near', 'via', 'the'])
