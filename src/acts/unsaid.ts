import type { Sentence, Token } from '../text/document.ts'
import { said } from './mentions.ts'
import { act, type Reading } from './reading.ts'
import { triggerFor } from './trigger.ts'

const SUPPOSES = new Set(['if', 'unless', 'whether'])
const mayBeSupposed = triggerFor(SUPPOSES)
/** Whom a supposition says nothing of: "if you send us the number" asks, it doubts nothing. */
const ASKED = new Set(['you', 'u', 'so', 'not', 'possible', 'needed'])

/**
 * Whether a token of the reply is not what the reply itself says: under a denial ("nobody here is sorry"), behind an "if" that
 * doubts ("if we made a mistake"), or part of a "sorry" that apologises for nothing ("sorry, which branch?").
 */
export function isUnsaid(reading: Reading, { negated, index }: Token): boolean {
  return negated || unsaid(reading).has(index)
}

const unsaid = act((reading): ReadonlySet<number> => {
  const notMeant = said(reading, 'apology-not-meant')
  if (notMeant.length === 0 && !mayBeSupposed(reading)) return NONE
  const found = new Set<number>()
  for (const { tokens } of notMeant) for (const { index } of tokens) found.add(index)
  for (const sentence of reading.document.sentences) addSupposed(found, sentence)
  return found
})
const NONE: ReadonlySet<number> = new Set()

function addSupposed(found: Set<number>, { tokens }: Sentence): void {
  let supposed = false
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'punctuation') supposed = false
    else if (SUPPOSES.has(token.text)) supposed = !ASKED.has(tokens[at + 1]?.text ?? '')
    else if (supposed) found.add(token.index)
  }
}
