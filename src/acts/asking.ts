import type { Sentence, Span, Token } from '../text/document.ts'
import { invitations } from './channels.ts'
import { mentions, said } from './mentions.ts'
import type { Reading } from './reading.ts'

type Place = Span & { readonly tokens: readonly Token[] }

/** The sentence asks the customer for the datum: a question, an imperative, or "we need". Statements about data ask nothing. */
export function isAsked(reading: Reading, place: Place): boolean {
  const sentence = reading.document.sentences[place.tokens[0]?.sentence ?? 0]
  if (!sentence) return false
  const before = sentence.tokens.filter((token) => token.start < place.start && !token.negated)
  if (before.slice(-2).some((token) => NOT_THEIRS.has(token.text))) return false
  if (visits(reading, sentence) && !asksRightHere(reading, sentence)) return false
  if (before.some((token) => OWNERS.has(token.text) && token.index > 0)) return false
  if (before.slice(-3).some((token) => ABOUT.has(token.text)) || pointsOut(before)) return false
  const whether = sentence.question && asksWhether(before)
  const verb = !whether && before.some((token) => asksBy(reading, sentence, token))
  const here =
    (asksRightHere(reading, sentence) || saysPlease(sentence)) &&
    !before.some((token) => BRAND.has(token.text))
  return (
    ((sentence.question && !whether) || verb || here) &&
    !inSentence(reading, 'brand-has-sent', sentence) &&
    !forbids(reading, sentence)
  )
}

/** "Number and full name please.": all the asking there is. */
const saysPlease = ({ tokens }: Sentence): boolean =>
  tokens.findLast((token) => token.kind === 'word')?.text === 'please' && tokens.length <= FEW
const FEW = 12

/** Words of the sentence say that it shall stand right here. "The link below" is no such place. */
export const asksRightHere = (reading: Reading, sentence: Sentence): boolean =>
  mentions(reading, 'in-public').some((match) => {
    const first = match.tokens[0]
    const before = first ? reading.document.tokens.slice(Math.max(0, first.index - 3), first.index) : []
    return first?.sentence === sentence.index && !before.some((token) => LINKS.has(token.text))
  })
const LINKS = new Set('link links url button click clicking tap tapping'.split(' '))

function asksBy(reading: Reading, sentence: Sentence, token: Token): boolean {
  if (!reading.phrases('request-verbs').has(token.text)) return false
  const previous = reading.document.tokens[token.index - 1]?.text ?? ''
  if (token.text === 'have' && (BRAND.has(previous) || previous === 'will')) return false
  if (previous === 'have' && DONE.has(token.text)) return false
  return !ASKING_WORDS.has(token.text) || opens(sentence, token)
}

/** "We've put your PIN to": what is done already. */
const DONE = new Set(['put', 'read', 'pass', 'report'])

/** In a statement "what" and "which" ask only where they begin it. */
const ASKING_WORDS = new Set(['what', 'which', 'may', 'let', 'have'])
const opens = (sentence: Sentence, token: Token): boolean =>
  sentence.tokens.slice(0, 3).includes(token) || token.text === 'let' || token.text === 'may'
const BRAND = new Set(['we', 'i', 'our'])

/** "Did you get a ticket number?", "Is there a number on it?": asks whether, not which. */
function asksWhether(before: readonly Token[]): boolean {
  const words = before.map((token) => token.text)
  const at = words.findIndex((word, i) => WHETHER.has(word) && words[i + 1] !== 'your')
  const owns = at > 0 || (words[at] === 'do' && words.indexOf('have') >= words.length - 2)
  const asksWhich = words.some(
    (word, i) => ASKS_WHICH.has(word) || (MODALS.has(word) && SPOKEN_TO.has(words[i + 1] ?? '')),
  )
  return at === 0 && !owns && !asksWhich
}
const WHETHER = new Set('did do does had have has was were is are'.split(' '))
const ASKS_WHICH = new Set('what which please send share give provide'.split(' '))
const MODALS = new Set('can could may would will'.split(' '))
const SPOKEN_TO = new Set('you u we i'.split(' '))

/** "An e-mail", "by phone", "from your inbox": no datum of the customer's is asked for. */
const NOT_THEIRS = new Set(['an', 'by', 'via', 'from', 'this', 'that', 'our', 'protected'])
/** "About changing your phone number": what the talk is about. */
const ABOUT = new Set('about changing updating resetting regarding'.split(' '))
/** "That's the booking reference." */
const pointsOut = (before: readonly Token[]): boolean =>
  /^(?:that|this) is (?:the|a|your)$/.test(before.map((token) => token.text).join(' '))
const OWNERS = new Set(['our', 'its', 'their'])

/** What somebody shall bring along to a counter is not asked for in writing. */
const visits = (reading: Reading, sentence: Sentence): boolean =>
  invitations(reading).some(
    (invitation) => invitation.channel === 'in_person' && invitation.sentence === sentence.index,
  )

/** "Please don't post it", "take that down": words that keep data out of the thread. */
const forbids = (reading: Reading, sentence: Sentence): boolean => inSentence(reading, 'keep-out', sentence)

const inSentence = (reading: Reading, list: string, sentence: Sentence): boolean =>
  said(reading, list).some((match) => match.tokens[0]?.sentence === sentence.index)
