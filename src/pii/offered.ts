import type { Document, Token } from '../text/document.ts'
import type { PiiSpan } from './find.ts'
import { words } from './surroundings.ts'

const WRITER = words('us me we our ours my uns nous')
const READER = words('you your yours')
const ASKING = words(
  'call ring phone dial contact email e-mail mail write text whatsapp message reach visit try use ping drop',
)
const SOMEBODYS = words("your his her their 's")
const OWN_PLACES = words(
  'hotline helpline line support team desk helpdesk reception office store branch shop sales service services reservations department depot manager centre center customer care clinic surgery café cafe restaurant counter headquarters freephone',
)
/** "At your service" is said of the writer's side. */
const SERVING = words('service disposal convenience queries questions')
const FUTURE = words('will would can could shall may might tried trying')
const IN_PASSING = words('from for if thank with')
const FREE_CALL = /^(?:\+?1?8(?:00|33|44|55|66|77|88)\d{7}|0800\d{6,7}|1800\d{6})$/
const NO_DIGIT = /[^\d+]/g
const OPEN = words(
  'open opens opened closes closed till visit nearest store shop branch café cafe office depot counter',
)
/** Words of the same sentence that are looked at before a contact. */
const REACH = 12

/**
 * Whether a reply hands this phone, e-mail or address out as a place to turn to ("ring us on", "our shop at") rather than telling
 * something about the customer ("we will ring you on"). A reading of the words before it; the brand's known contacts say more.
 */
export function isOffered(document: Pick<Document, 'tokens' | 'sentences'>, span: PiiSpan): boolean {
  const sentence = document.sentences.find(({ start, end }) => start <= span.start && span.start < end)
  if (sentence === undefined) return false
  if (span.type === 'address') return sentence.tokens.some((token) => OPEN.has(token.text))
  if (span.recognizer === 'partial') return false
  if (span.type === 'phone' && FREE_CALL.test(span.text.replace(NO_DIGIT, ''))) return true
  if (span.type !== 'phone' && span.type !== 'email') return false
  const before = sentence.tokens
    .filter((token) => token.end <= span.start && token.kind === 'word')
    .slice(-REACH)
  return turnsTo(before) || isOnDuty(before) || isDialled(before)
}

/** "Payroll is on ...", "Len, who runs safety, picks up ...": where somebody can be reached. */
function isOnDuty(before: readonly Token[]): boolean {
  const [last, second, third] = before
    .slice(-3)
    .reverse()
    .map((token) => token.text)
  if ((last === 'up' && second === 'picks') || last === 'answers') return true
  return last === 'on' && second === 'is' && third !== undefined && !THIRD.has(third)
}

const THIRD = words('he she they who it')

/** "Ring 555-0163": a request with nothing before its verb, and the number right behind it. */
function isDialled(before: readonly Token[]): boolean {
  return before.length === 1 && DIALLING.has(before[0]?.text ?? '')
}

const DIALLING = words('call ring phone dial')

/** Nearest word first: the writer's own side offers, the customer's side does not. */
function turnsTo(before: readonly Token[]): boolean {
  for (let i = before.length - 1; i >= 0; i--) {
    const word = before[i]?.text ?? ''
    if (WRITER.has(word)) return !isPast(before[i + 1]?.text ?? '')
    if (
      READER.has(word) &&
      !IN_PASSING.has(before[i - 1]?.text ?? '') &&
      !SERVING.has(before[i + 1]?.text ?? '')
    )
      return false
    if (OWN_PLACES.has(word))
      return !before.slice(Math.max(0, i - 3), i).some((token) => SOMEBODYS.has(token.text))
    if (ASKING.has(word)) return isInvitation(before, i)
  }
  return false
}

const isPast = (word: string): boolean => KEEPING.has(word) || word.endsWith('ed')

/** "we have 07700 900812 on file" is told, not offered. */
const KEEPING = words(
  'have hold see sent resent emailed called rang texted posted found got tried will left wrote',
)

/** "The call from", "a missed text": something that happened. */
const NOUN_BEFORE = words('the a your last missed this that first second')

/** "call", "to call", "you can call"; not "we will call", "tried to call". */
function isInvitation(before: readonly Token[], verb: number): boolean {
  if (NOUN_BEFORE.has(before[verb - 1]?.text ?? '')) return false
  const helping = verb - (before[verb - 1]?.text === 'to' ? 2 : 1)
  return !FUTURE.has(before[helping]?.text ?? '') || READER.has(before[helping - 1]?.text ?? '')
}
