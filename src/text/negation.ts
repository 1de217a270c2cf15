import type { Token } from './document.ts'
import { askedOnce, oneOf } from './vocabulary.ts'

/** A negation reaches at most so many words. */
const REACH = 6
const NEGATORS = new Set(
  'not no never without nor neither hardly barely scarcely nothing none nobody nowhere'.split(' '),
)
const isDenial = askedOnce(({ kind, text }) => kind === 'word' && NEGATORS.has(text))
/** A clause ends here whatever stands before. */
const ENDS = new Set(
  'but because although though however while whereas unless until yet except instead ; : " « » ( )'.split(
    ' ',
  ),
)
const isEnd = oneOf(ENDS)
const CONJUNCTIONS = new Set(
  'and but so or because although though while yet as which who since however please we i you'.split(' '),
)
/** "And we are sorry": a link with a new subject begins a new clause, with or without a comma. */
const LINKS = new Set(['and', 'or', 'so', 'then'])
const SUBJECTS = new Set('we i you he she they it this that there our your please'.split(' '))
/** Set phrases in which the negator does not deny what follows it. */
const HARMLESS_AFTER: Readonly<Record<string, ReadonlySet<string>>> = {
  not: new Set('only just merely simply hesitate forget'.split(' ')),
  no: new Set('problem problems doubt worries worry matter later sooner wonder question bother'.split(' ')),
  nothing: new Set(['but']),
  never: new Set('mind fear hesitate'.split(' ')),
}
const CAN = new Set('can could would'.split(' '))

/**
 * For each token of one sentence whether it stands in the scope of a negation. The scope runs from the word behind the
 * negator to the end of its clause, at most six words; a second negation of the same clause ends it.
 */
export function markNegated<T extends Token>(tokens: readonly T[], mark: (token: T) => void): void {
  let left = 0
  let sinceNegator = 0
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as T
    if (left === 0 && !isDenial(token.word)) continue
    if (isNegator(tokens, at)) {
      const undone = left > 0 && sinceNegator <= 3 && undoes(tokens, at, sinceNegator)
      left = undone || isHarmless(tokens, at) ? 0 : REACH
      sinceNegator = 0
      continue
    }
    if (left === 0) continue
    if (endsClause(tokens, at)) left = 0
    else if (token.kind === 'punctuation') continue
    else {
      mark(token)
      left--
      sinceNegator++
    }
  }
}

function isNegator(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || !isDenial(token.word)) return false
  if (token.text !== 'no') return true
  // "No. 5" counts, it does not deny; "No, we ..." answers and denies nothing of what follows.
  const next = tokens[at + 1]
  return !(next?.kind === 'number' && at > 0) && !(next?.text === '.' && tokens[at + 2]?.kind === 'number')
}

/** "Not without reason", "it is not that we do not care": two denials of one clause affirm. "And not" begins anew. */
function undoes(tokens: readonly Token[], at: number, sinceNegator: number): boolean {
  const text = tokens[at]?.text
  if (text === 'without') return true
  if (text !== 'not' && text !== 'never') return false
  for (let back = 1; back <= sinceNegator; back++) {
    const word = tokens[at - back]?.text ?? ''
    if (word === 'and' || word === 'or' || word === ',') return false
  }
  return true
}

function isHarmless(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? ''
  const next = tokens[at + 1]?.text ?? ''
  if (next === ',' && text === 'no') return true
  if (Object.hasOwn(HARMLESS_AFTER, text) && HARMLESS_AFTER[text]?.has(next) === true) return true
  if (text !== 'not') return false
  if (next === 'a' && tokens[at + 2]?.text === 'problem') return true
  const before = tokens[at - 1]?.text ?? ''
  const beforeThat = tokens[at - 2]?.text ?? ''
  // "If not, please ..." supposes and denies nothing of what follows.
  if (before === 'if' && (next === ',' || CAN.has(next) || SUBJECTS.has(next))) return true
  if (before === 'why' || beforeThat === 'why' || (before === 'or' && beforeThat === 'whether')) return true
  return CAN.has(before) && isBoundless(tokens, at)
}

/** "Cannot apologise enough", "couldn't be more sorry", "can't thank you enough": the strongest yes there is. */
function isBoundless(tokens: readonly Token[], at: number): boolean {
  const last = Math.min(tokens.length - 1, at + REACH)
  for (let next = at + 1; next <= last; next++) {
    if (next > at + 1 && endsClause(tokens, next)) return false
    const text = tokens[next]?.text
    if (text === 'enough') return true
    if (text === 'more' || text === 'overstate') {
      const before = tokens[next - 1]?.text ?? ''
      if (before === 'be' || before === 'agree' || before === 'any' || text === 'overstate') return true
    }
  }
  return false
}

function endsClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return true
  if (isEnd(token.word)) return true
  const next = tokens[at + 1]?.text ?? ''
  if (token.kind !== 'punctuation')
    return token.kind === 'emoji' || (LINKS.has(token.text) && SUBJECTS.has(next))
  const sign = token.text.charAt(0)
  if (sign === '.' || sign === '!' || sign === '?' || sign === '-') return true
  return sign === ',' && (CONJUNCTIONS.has(next) || SUBJECTS.has(next))
}
