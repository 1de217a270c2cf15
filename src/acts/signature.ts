import type { Token } from '../text/document.ts'
import { act, type Reading } from './reading.ts'

/** The agent's own name: after a dash, "^" or "*", or alone at the reply's end. */
export const inSignature = (reading: Reading, token: Token): boolean => signature(reading).has(token.index)

/** Words that may still follow a signature: initials, a title, a link. */
const REST = 4
/** A name further up than this opens the reply and does not close it. */
const OPENING = 8

const MARKS = new Set('-^*~/')

/** Whether anybody signs at all. */
export const isSigned = (reading: Reading): boolean => signature(reading).size > 0

const signature = act((reading): ReadonlySet<number> => {
  const { tokens } = reading.document
  const agents = new Set(reading.situation.brand.agents.map((name) => name.toLowerCase()))
  const signed = new Set<number>()
  let rest = 0
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i] as Token
    const marked = MARKS.has(tokens[i - 1]?.text ?? '')
    if (
      marked ||
      (rest <= REST && agents.has(token.text)) ||
      (rest < REST && i > OPENING && opensShort(reading, token))
    )
      signed.add(i)
    if (token.kind === 'word' && token.text.length > 1) rest++
  }
  return signed
})

/** First word of a sentence of five words at most. */
function opensShort(reading: Reading, token: Token): boolean {
  const tokens = reading.document.sentences[token.sentence]?.tokens ?? []
  if (tokens.find((other) => other.kind === 'word') !== token) return false
  return tokens.filter((other) => other.kind === 'word').length <= 5
}
