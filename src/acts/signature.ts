import type { Token } from '../text/document.ts'
import { oneOf } from '../text/vocabulary.ts'
import { act, type Reading } from './reading.ts'

/** The agent's own name: after a dash, "^" or "*", or alone at the reply's end. */
export function inSignature(reading: Reading, token: Token): boolean {
  const signed = signature(reading)
  return signed.size > 0 && signed.has(token.index)
}

/** Words that may still follow a signature: initials, a title, a link. */
const REST = 4
/** Words of a short sentence. */
const SHORT = 5
/** A name further up than this opens the reply and does not close it. */
const OPENING = 8

const isMark = oneOf(new Set('-^*~/'))

/** Whether anybody signs at all. */
export const isSigned = (reading: Reading): boolean => signature(reading).size > 0

const signature = act((reading): ReadonlySet<number> => {
  const { tokens } = reading.document
  const agents = new Set(reading.situation.brand.agents.map((name) => name.toLowerCase()))
  const signed = new Set<number>()
  let rest = 0
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i] as Token
    if (
      (i > 0 && isMark((tokens[i - 1] as Token).word)) ||
      (rest <= REST && agents.has(token.text)) ||
      (rest < REST && i > OPENING && opensShort(reading, token))
    )
      signed.add(i)
    if (token.kind === 'word' && token.text.length > 1) rest++
  }
  return signed
})

/** First word of a short sentence. */
function opensShort(reading: Reading, token: Token): boolean {
  const tokens = reading.document.sentences[token.sentence]?.tokens ?? []
  let words = 0
  for (const other of tokens) {
    if (other.kind !== 'word') continue
    if (words === 0 && other !== token) return false
    words++
  }
  return words > 0 && words <= SHORT
}
