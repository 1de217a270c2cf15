import { set } from './clause-words.ts'
import type { Token } from './document.ts'
import { oneOf } from './vocabulary.ts'

/*
 * Words that the writer only reports or supposes: what others say or would do, what a script asks for, what would hold in
 * another world. They are nobody's own words, like those between quotation marks.
 */

const ANY = set('a an any another other some most every many certain several plenty lots few')
/** Those who might do it instead: businesses and people in general. */
const OTHERS = set(
  'firm firms company companies business businesses brand brands shop shops store stores outfit outfits team teams provider providers supplier suppliers retailer retailers competitor competitors rival rivals place places people folk folks person member members reviewer reviewers critic critics commenter commenters customer customers guest guests user users reader readers neighbour neighbours neighbor neighbors man woman soul souls agent agents',
)
const BARE_OTHERS = set(
  'one others competitors rivals critics someone somebody anyone anybody everybody everyone',
)
/** What is felt is no promise: "anyone would be upset". */
const FEELINGS = set('be feel have want hate find expect been like love')
const OPINIONS = set(
  'feel feels think thinks believe believes say says claim claims argue argues suggest suggests insist insists demand demands',
)

/** Papers and advisers that put words into a writer's mouth. */
const SCRIPTS = set(
  'script scripts handbook manual template binder training trainer coach course guide guidelines guidance rulebook playbook lawyer lawyers solicitor solicitors legal pr marketing hq office computer algorithm chatbot ai consultant consultants textbook etiquette protocol',
)
const DICTATES = set(
  'allow allows let lets say says said suggest suggests suggested recommend recommends tell tells told want wants wanted make makes made ask asks asked insist insists put puts read reads advise advises advised teach teaches taught instruct instructs require requires oblige obliges expect expects think thinks feel feels believe believes prefer prefers',
)
const DICTATED = set('we us i me our sorry apologies apology apologise apologize')

const MADE_TO = set(
  'told asked instructed advised required obliged supposed meant expected paid trained made forced bound',
)
const SPEAK = set(
  'say tell answer reply write post apologise apologize express pretend sound add recite type copy claim',
)
const WISH = set('want wanted expect expected like hoped wish')

const OTHER_WORLDS = set('ideal perfect better just parallel another different kinder alternative')
const WORLDS = set('world universe life lifetime dimension planet reality timeline')
const SUPPOSE = set('imagine picture suppose pretend')
const COUNTERFACTUAL = set('were was had did cared minded thought felt wanted believed owed meant')
const SELF = set('we i it this that there anyone anybody our they')

const WRITERS = set('we i')

/** One of these stands wherever a report or supposition begins: most words are none, and end the looking. */
const mayBegin = oneOf(
  new Set([
    ...[OTHERS, BARE_OTHERS, SCRIPTS, SUPPOSE, OTHER_WORLDS].flatMap((words) => [...words]),
    ...['to', 'would', 'if'],
  ]),
)

const REACH = 8

/** Marks in one sentence what is reported or supposed, from where it begins to where the writer speaks again. */
export function markAttributed<T extends Token>(tokens: readonly T[], mark: (token: T) => void): void {
  if (tokens.length < 4) return
  const from = beginsAt(tokens)
  if (from < 0) return
  for (let at = from; at < tokens.length; at++) {
    if (at > from && speaksAgain(tokens, at)) return
    const token = tokens[at]
    if (token) mark(token)
  }
}

/** "But we", "so I": the writer's own voice. */
const speaksAgain = (tokens: readonly Token[], at: number): boolean =>
  ['but', 'so', ';'].includes(text(tokens, at)) && ['we', 'i', 'our', 'my'].includes(text(tokens, at + 1))

const text = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? ''

function beginsAt(tokens: readonly Token[]): number {
  for (let at = 0; at < tokens.length; at++) {
    if (!mayBegin((tokens[at] as Token).word)) continue
    const word = text(tokens, at)
    const begins =
      (at < REACH && (othersBegin(tokens, at, word) || scriptBegins(tokens, at, word))) ||
      (at < 3 && SUPPOSE.has(word) && !['we', 'i', 'can', 'only'].includes(text(tokens, at - 1))) ||
      madeToSpeak(tokens, at, word) ||
      (OTHER_WORLDS.has(word) && WORLDS.has(text(tokens, at + 1)) && at < 5) ||
      wouldIf(tokens, at, word) ||
      (word === 'if' && at < 2 && ifWeWere(tokens, at))
    if (begins) return at
    if (word === 'would' && ifItHadBeen(tokens)) return 0
  }
  return -1
}

/** "A lesser firm would say", "some members feel that". */
function othersBegin(tokens: readonly Token[], at: number, word: string): boolean {
  let verb = at + 1
  if (!BARE_OTHERS.has(word)) {
    if (!OTHERS.has(word) || !within(tokens, at - 3, at, ANY)) return false
  }
  while (verb < at + 5 && !isVerb(text(tokens, verb))) verb++
  const said = text(tokens, verb)
  if (OPINIONS.has(said)) return !['if', 'whether'].includes(text(tokens, at - 1))
  const next = afterAdverb(tokens, verb)
  if (said === 'might' || said === 'could' || said === 'may') return SPEAK.has(next)
  if (said === 'would') return word === 'one' ? SPEAK.has(next) : !FEELINGS.has(next)
  return TRADES.has(word) && /[^s]s$/.test(text(tokens, at + 1)) && DOES.has(text(tokens, at + 1))
}

/** "A fair company apologises": what its kind does, not this one. */
const TRADES = set(
  'firm company business brand shop store outfit provider supplier retailer competitor rival',
)
const DOES = set(
  'does apologises apologizes says admits owns refunds calls rings collects replaces repairs fixes answers replies listens pays sends offers keeps puts makes takes gives writes',
)

const isVerb = (word: string): boolean => MODALS.has(word) || OPINIONS.has(word)
const MODALS = set('would might could may')

/** The verb behind a modal; "would be saying" is saying. */
function afterAdverb(tokens: readonly Token[], at: number): string {
  const next = text(tokens, at + 1)
  const further = text(tokens, at + 2)
  if (next === 'be' && /ing$/.test(further)) return further
  return /ly$|^just$|^now$/.test(next) ? further : next
}

/** "The script says we are sorry". */
function scriptBegins(tokens: readonly Token[], at: number, word: string): boolean {
  if (!SCRIPTS.has(word)) return false
  for (let verb = at + 1; verb <= at + 6; verb++)
    if (DICTATES.has(text(tokens, verb))) return within(tokens, verb + 1, verb + 6, DICTATED)
  return false
}

/** "We were told to write", "you expect us to say". */
function madeToSpeak(tokens: readonly Token[], at: number, word: string): boolean {
  if (word !== 'to' || !SPEAK.has(text(tokens, at + 1))) return false
  // "We were told to say", "we were told by our lawyers to say".
  if (within(tokens, at - 5, at, MADE_TO)) return within(tokens, at - 9, at - 1, WRITERS)
  return ['us', 'me'].includes(text(tokens, at - 1)) && WISH.has(text(tokens, at - 2))
}

/** "We would be sorry if it were ours", "we would refund you if we cared"; "if I were you" feels with somebody. */
function wouldIf(tokens: readonly Token[], at: number, word: string): boolean {
  if (word !== 'would' || !['we', 'i'].includes(text(tokens, at - 1))) return false
  for (let i = 0; i < tokens.length; i++)
    if (
      text(tokens, i) === 'if' &&
      SELF.has(text(tokens, i + 1)) &&
      COUNTERFACTUAL.has(text(tokens, i + 2)) &&
      !['you', 'in'].includes(text(tokens, i + 3))
    )
      return true
  return false
}

/** "An apology would be in order if it had been our fault." */
const ifItHadBeen = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (_, i) =>
      text(tokens, i) === 'if' &&
      ['it', 'this', 'that', 'we'].includes(text(tokens, i + 1)) &&
      text(tokens, i + 2) === 'had' &&
      ['been', 'done', 'made'].includes(text(tokens, i + 3)),
  )

/** "If we were a firm that apologised, you would have": what is not so. */
function ifWeWere(tokens: readonly Token[], at: number): boolean {
  if (!SELF.has(text(tokens, at + 1)) || !COUNTERFACTUAL.has(text(tokens, at + 2))) return false
  const would = tokens.findIndex((token, i) => i > at + 3 && token.text === 'would')
  return would > 0 && !['like', 'love', 'want'].includes(text(tokens, would + 1))
}

function within(tokens: readonly Token[], from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let i = Math.max(0, from); i < to; i++) if (words.has(text(tokens, i))) return true
  return false
}
