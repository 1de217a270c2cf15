import type { Span, Token } from '../text/document.ts'
import { isSmall } from '../text/letters.ts'
import { customerNamed } from './names.ts'
import { act, type Reading } from './reading.ts'
import { inSignature } from './signature.ts'

/** "Carla will wipe the fee", "ask for Raj": a person with a name takes it on. */
export const namedHelpers = act((reading): readonly Span[] => {
  const named = customerNamed(reading)
  const helpers: Token[] = []
  for (const { question, tokens } of reading.document.sentences) {
    if (question) continue
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i] as Token
      if (
        mayBeSomebody(token) &&
        isSomebody(reading, token, named) &&
        (takesOn(tokens, i) || ASKED.has(pair(tokens, i)))
      )
        helpers.push(token)
    }
  }
  return helpers
})

const mayBeSomebody = ({ kind, raw, quoted, negated }: Token): boolean =>
  kind === 'word' && !isSmall(raw) && !quoted && !negated

/** A capitalised word that is no English word, nor the customer, the brand or the writer below. */
function isSomebody(reading: Reading, token: Token, named: readonly Span[]): boolean {
  if (
    named.some(({ start }) => start === token.start) ||
    !/^\p{Lu}\p{Ll}+$/u.test(token.raw) ||
    reading.isEnglish(token.word) ||
    inSignature(reading, token)
  )
    return false
  if (reading.phrases('channel-network').has(token.text)) return false
  const { brand, customer, thread } = reading.situation
  const known = `${brand.name} ${brand.handle} ${customer.name} ${customer.handle}`.toLowerCase()
  return !known.includes(token.text) && !thread.some((post) => post.text.includes(token.raw))
}

const ACTS = new Set(['will', 'shall', 'would'])
const PRESENT = new Set('rings calls collects fetches brings comes fixes visits takes picks meets'.split(' '))
/** Who is delighted does nothing about it. */
const FEELS = new Set('delighted thrilled pleased happy chuffed glad over made so'.split(' '))
/** "The Leeds counter", "at Main Street": a place. */
const DEFINITE = new Set('the our your a an at in on near to'.split(' '))
/** A word that begins a sentence is a name only before these. */
const AFTER_NAMES = new Set('will shall from in at rings calls , ('.split(' '))
/** Words between a name and its verb: "Jai from the Hobart shop will". */
const REACH = 7

function takesOn(tokens: readonly Token[], at: number): boolean {
  if (at > 0 && DEFINITE.has(tokens[at - 1]?.text ?? '')) return false
  if (at === 0 && !AFTER_NAMES.has(tokens[1]?.text ?? '')) return false
  for (let i = at + 1; i <= at + REACH && i < tokens.length; i++) {
    const word = tokens[i]?.text ?? ''
    if (PRESENT.has(word)) return true
    if (ACTS.has(word)) return !tokens.slice(i + 1, i + 4).some((token) => FEELS.has(token.text))
    if (['we', 'i', 'you', 'it', '.', ';'].includes(word)) return false
  }
  return false
}

const ASKED = new Set(['ask for', 'me ,', 'for me', 'with our', 'to our', 'directly to'])
const pair = (tokens: readonly Token[], at: number): string =>
  `${tokens[at - 2]?.text ?? ''} ${tokens[at - 1]?.text ?? ''}`
