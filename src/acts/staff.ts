import type { Token } from '../text/document.ts'
import type { Reading } from './reading.ts'

const ROLES = new Set(
  'manager head deputy director owner founder nurse lead supervisor engineer technician chef principal officer coordinator assistant trainer advisor adviser colleague driver agent doctor dentist vet pharmacist receptionist boss chief team desk depot office branch safety privacy matron adjuster artist designer author curator store'.split(
    ' ',
  ),
)
const OURS = new Set(['our', 'my'])
/** "I'm", "it's", "this is", "ask for": somebody introduces themselves or a colleague. */
const INTRODUCES = new Set('am ask'.split(' '))
/** What colleagues will do. */
const DUTIES = new Set(
  'will can runs looks picks has is answers rings calls manages heads from in here'.split(' '),
)
const ON_DUTY = new Set('rings calls phones messages runs looks picks answers handles manages has'.split(' '))
/** "Would you rather Mrs Okafor rang you": whoever reaches out to the customer is one of us. */
const REACHES = new Set(
  'rang ring rings call calls called phone phones phoned text texts texted message messages messaged email emails emailed write writes wrote meet meets met see sees collect collects show shows walk walks help helps'.split(
    ' ',
  ),
)
/** "Ewan is on till six", "Mrs Adeyemi is at the gate if you'd rather talk"; not "Mr Garrod is on our priority list". */
function isAtWork(reading: Reading, last: Token, [, where, what]: readonly Token[]): boolean {
  if (where?.text === 'on' || where?.text === 'here') return !OWNERS.has(what?.text ?? '')
  const { tokens } = reading.document.sentences[last.sentence] ?? { tokens: [] }
  return where?.text === 'at' && tokens.some((token) => token.text === 'you' && token.start > last.end)
}
const OWNERS = new Set(['our', 'the', 'a', 'your', 'my', 'their'])
const DOCTORS = new Set(['dr', 'prof', 'doctor', 'nurse', 'sister', 'chef'])
/** How far a role may stand from the name. */
const REACH = 6

/** Whether a name is a colleague's: by introduction, by role beside it, by what they will do. */
export function isStaff(reading: Reading, name: readonly Token[]): boolean {
  const { tokens } = reading.document
  const [first, last] = [name[0] as Token, name.at(-1) as Token]
  const before = tokens.slice(Math.max(0, first.index - REACH), first.index)
  const [near, far] = [withoutTitle(before).at(-1), withoutTitle(before).at(-2)]
  if (before.slice(-2).some((token) => DOCTORS.has(token.text))) return true
  if (INTRODUCES.has(near?.text ?? '') || (near?.text === 'for' && far?.text === 'ask')) return true
  if (near?.text === 'is' && (far?.text === 'it' || far?.text === 'this')) return true
  if (near !== undefined && ROLES.has((near.text === ',' ? far : near)?.text ?? '')) return true
  const after = tokens
    .slice(last.index + 1, last.index + 1 + REACH)
    .filter((token) => token.sentence === last.sentence)
  const apposed = after[0]?.text === ','
  if (after.slice(1, apposed ? 3 : 2).some((token) => OURS.has(token.text))) return true
  if (apposed && after.slice(1, 4).some((token) => ROLES.has(token.text) || OURS.has(token.text))) return true
  if (apposed && after[1]?.text === 'who' && DUTIES.has(after[2]?.text ?? '')) return true
  if (apposed && after[1]?.kind === 'email') return true
  if (after[0]?.text === 'here' || ON_DUTY.has(after[0]?.text ?? '')) return true
  if (after[0]?.text === 'is' && isAtWork(reading, last, after)) return true
  if (near?.text === ',' && far?.text === 'me') return true
  if (after[1]?.text === 'you' && REACHES.has(after[0]?.text ?? '')) return true
  if (after[0] !== undefined && (after[0].text === 'our' || ROLES.has(after[0].text))) return true
  return after[0]?.text === 'will' || (after[0]?.text === 'from' && apart(first, reading))
}

/** Begins its sentence or follows a comma: "Andy Oke from the shop here". */
const apart = (first: Token, reading: Reading): boolean => {
  const before = reading.document.tokens[first.index - 1]
  return before === undefined || before.sentence !== first.sentence || before.text === ','
}

const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', '.'])
const withoutTitle = (before: readonly Token[]): readonly Token[] =>
  before.filter((token) => !TITLES.has(token.text))
