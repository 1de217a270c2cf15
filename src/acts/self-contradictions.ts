import { set } from '../text/clause-words.ts'
import type { Sentence, Span, Token } from '../text/document.ts'
import { askedOnce, oneOf } from '../text/vocabulary.ts'
import { act, type Reading } from './reading.ts'
import { triggerFor } from './trigger.ts'

/** Words of the act that a reply performs: one of them, done and denied, is enough. */
const CLEAR = set('sorri apolog refund replac fault respons mistak blame send sent write paid compens')
/** Words that tell nothing on their own. */
const EMPTY = set(
  'possibl avail thing matter way wai dai todai monei day today tomorrow time veri realli frankli ani all both also actual entir full fulli take make give get go come good bad right new much nice money back hear know feel see look see pleas one us is it',
)
const NOT = set('not no never nobody none nothing without neither nor')
/** Denied so far, or as nobody should: no denial of what is done now. */
const SOFT = set(
  'yet still until before already if unless should need needs have had did was were only enough just want please than anymore longer alone your yours you more',
)
const BREAKS = set(', ; : . ! ? - and but although though while because as so or')
const BE = set('is are was were')
const isDenial = oneOf(NOT)
const isBreak = oneOf(BREAKS)

/** A clause between signs and links. */
class Part {
  readonly tokens: readonly Token[]
  readonly denied: boolean
  private readonly reading: Reading
  private known: ReadonlySet<string> | undefined

  constructor(tokens: readonly Token[], reading: Reading) {
    this.tokens = tokens
    this.denied = tokens.some(({ word }) => isDenial(word))
    this.reading = reading
    this.known = undefined
  }

  /** What tells something in it; most parts are never asked. */
  get stems(): ReadonlySet<string> {
    this.known ??= this.telling()
    return this.known
  }

  private telling(): ReadonlySet<string> {
    const stems = new Set<string>()
    for (const token of this.tokens) if (tells(this.reading, token)) stems.add(token.stem)
    return stems
  }
}

const denies = triggerFor(NOT)
const NONE: readonly Span[] = []

/** Where a reply denies what it says itself: "We have refunded it, and refunds are not possible." */
export const selfContradictions = act((reading): readonly Span[] => {
  if (!denies(reading)) return NONE
  const parts = reading.document.sentences.flatMap((sentence) => partsOf(reading, sentence))
  return parts
    .filter(
      (part, i) => part.denied && parts.some((other, j) => i !== j && !other.denied && clash(part, other)),
    )
    .map(({ tokens }) => ({ start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 }))
})

function partsOf(reading: Reading, sentence: Sentence): readonly Part[] {
  if (sentence.question) return []
  const parts: Token[][] = [[]]
  for (const token of sentence.tokens) {
    if (isBreak(token.word)) parts.push([])
    else if (!token.quoted) parts.at(-1)?.push(token)
  }
  return parts.filter((tokens) => tokens.length > 1).map((tokens) => new Part(tokens, reading))
}

const tells = (reading: Reading, { word }: Token): boolean =>
  mayTell(word) && (isClear(word) || !reading.phrases('stopwords').holds(word))

const mayTell = askedOnce(
  ({ kind, text, stem }) => kind === 'word' && !EMPTY.has(stem) && stem.length > 2 && !NOT.has(text),
)
const isClear = askedOnce(({ stem }) => CLEAR.has(stem))

function clash(denied: Part, said: Part): boolean {
  if (denied.stems.size === 0 || said.tokens.some(({ text }) => text === 'if' || SUPPOSING.has(text)))
    return false
  if (
    safeAndNot(denied, said) ||
    deniesRegret(denied, said) ||
    isNegative(denied, said) ||
    noSuchThing(denied, said)
  )
    return true
  if (denied.tokens.some(({ text }) => SOFT.has(text)) && !sameBeing(denied, said)) return false
  const common = [...denied.stems].filter((stem) => said.stems.has(stem))
  if (common.length < denied.stems.size) return false
  if (common.some((stem) => CLEAR.has(stem))) return isOurs(denied)
  return isOurs(denied) && (common.length > 1 || sameBeing(denied, said))
}
const SUPPOSING = set('unless whether should would could might may')

/** No order to the customer and nothing about them: "you need not send it", "do not post it here". */
const isOurs = ({ tokens }: Part): boolean => {
  const first = tokens.find(({ kind }) => kind === 'word')?.text ?? ''
  return !['do', 'please', 'never', 'not', 'avoid'].includes(first) || first === 'not'
}

/** "There was a screw" and "there was no screw": the same verb of being about the same thing. */
function sameBeing(denied: Part, said: Part): boolean {
  const at = denied.tokens.findIndex(({ text }) => BE.has(text))
  if (at < 0 || at > 2 || denied.stems.size > 2) return false
  const verb = denied.tokens[at]?.text
  const thing = ['no', 'not'].includes(denied.tokens[at + 1]?.text ?? '')
  return thing && said.tokens.slice(0, 6).some(({ text }) => text === verb)
}

/** "It is safe to drink" and "do not drink it". */
function safeAndNot(denied: Part, said: Part): boolean {
  const at = said.tokens.findIndex(({ text }) => text === 'safe' || text === 'fine' || text === 'ok')
  if (at < 0 || said.tokens[at + 1]?.text !== 'to') return false
  const act = said.tokens[at + 2]?.stem
  return denied.tokens.some(
    ({ stem, text }, i) =>
      stem === act && i < 4 && text !== 'be' && !denied.tokens.some((token) => token.text === 'if'),
  )
}

/** "Sorry for the cracked bath. There is no crack." */
function deniesRegret(denied: Part, said: Part): boolean {
  const [there, be, no] = denied.tokens
  if (there?.text !== 'there' || !BE.has(be?.text ?? '') || no?.text !== 'no') return false
  if (denied.tokens.length < 4 || denied.tokens.length > 6) return false
  if (!said.tokens.some(({ stem }) => stem === 'sorri' || stem.startsWith('apolog'))) return false
  return (
    [...denied.stems].some((stem) => said.stems.has(stem)) && !said.tokens.some(({ text }) => LACKS.has(text))
  )
}
const LACKS = set('missing lack lacking absence no without absent')

/** "It did leak" and "it did not leak": the same words, and "not". */
function isNegative(denied: Part, said: Part): boolean {
  if (!denied.tokens.some(({ text }) => text === 'not')) return false
  const bare = (part: Part) =>
    part.tokens.filter(({ kind, text }) => kind === 'word' && text !== 'not').map(({ stem }) => stem)
  const [a, b] = [bare(denied), bare(said)]
  return a.length > 2 && a.every((stem, i) => stem === b[i])
}

/** "A plumber comes" and "no plumber is coming". */
function noSuchThing(denied: Part, said: Part): boolean {
  const [first, thing] = denied.tokens
  if (first?.text !== 'no' || thing?.kind !== 'word' || denied.tokens.length > 7) return false
  const now = denied.tokens.some(({ text }) => text === 'is' || text === 'are' || text === 'will')
  return (
    now &&
    said.stems.has(thing.stem) &&
    said.tokens.some(({ text }, i) => ARTICLES.has(text) && said.tokens[i + 1]?.stem === thing.stem) &&
    !said.tokens.some(({ text }) => SORRY.has(text))
  )
}
const ARTICLES = set('a an the our your')
const SORRY = set('sorry apologise apologize regret')
