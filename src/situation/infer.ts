import {
  CASE,
  CLOSING,
  CRISIS,
  EVERYBODYS,
  FIGURES,
  FIRST_PERSON,
  GENERAL,
  GLOWING,
  INSULTS,
  LEAVING,
  OWN_FAULT,
  PRAISE,
  REPEATED,
  SARCASM,
  SENSITIVE,
  TROUBLE,
} from './infer-words.ts'
import { PLATFORM_FACTS } from './platforms.ts'
import {
  type Anger,
  CRISES,
  type Crisis,
  type Expectations,
  type Fault,
  SENSITIVITIES,
  type Sensitivity,
  type Situation,
  type ThreadPost,
} from './situation.ts'
import { anyIn, countIn, without, wordsOf } from './wording.ts'

/** What a situation calls for: what its caller stated, and the rest from the thread. `inferred` says which and why, for `report.assumed`. */
export function inferExpectations(
  situation: Situation,
): Expectations & { readonly inferred: readonly string[] } {
  const guessed = guess(situation)
  const stated = situation.expectations
  const inferred = (Object.keys(guessed) as (keyof Expectations)[])
    .filter((key) => stated[key] === undefined)
    .map((key) => `expectations.${key}: ${shown(guessed[key])}`)
  return { ...guessed, ...stated, inferred }
}

function guess(situation: Situation): Expectations {
  const told = situation.thread.filter((post) => post.from === 'customer').map((post) => post.text)
  const words = wordsOf(told.join('\n'))
  const plainly = without(words, FIGURES)
  const crisis = CRISES.filter(
    (kind) =>
      anyIn(kind === 'danger' ? plainly : words, CRISIS[kind]) ||
      (kind === 'viral' && crowd(situation.thread)),
  )
  const sensitivity = SENSITIVITIES.filter((kind) => anyIn(words, SENSITIVE[kind]))
  return {
    fault: faultIn(words, told),
    anger: angerIn(words, told),
    sensitivity,
    crisis,
    needs_private:
      !isOver(situation.thread, told) &&
      (needsPrivate(words, sensitivity, crisis) ||
        (isFirstWord(situation.thread) && isOwnTrouble(words, told))),
    target_minutes: PLATFORM_FACTS[situation.platform].targetMinutes,
  }
}

/** Ours, unless the customer takes the blame or praises; a question without a complaint leaves it open. */
function faultIn(words: string, told: readonly string[]): Fault {
  if (anyIn(words, OWN_FAULT) || praises(words)) return 'not_ours'
  const asks = told.at(-1)?.trimEnd().endsWith('?') === true
  return asks && !complains(words, told) ? 'unclear' : 'ours'
}

function complains(words: string, told: readonly string[]): boolean {
  return anyIn(words, TROUBLE) || angerPoints(words, told) > 0
}

/** Nothing but kind words, or very kind ones. With any trouble beside them they are sarcasm, or the sugar on a complaint. */
function praises(words: string): boolean {
  if (anyIn(words, GLOWING)) return ![INSULTS, LEAVING].some((wordings) => anyIn(words, wordings))
  const spoilt = [TROUBLE, INSULTS, LEAVING].some((wordings) => anyIn(words, wordings))
  return !spoilt && anyIn(words, PRAISE)
}

/** Where the points end: one of repetition, sarcasm or shouting is annoyed, an insult or a goodbye angry, two of them furious. */
function angerIn(words: string, told: readonly string[]): Anger {
  if (praises(words)) return 'calm'
  const points = angerPoints(words, told)
  if (points >= 4) return 'furious'
  if (points >= 2) return 'angry'
  return complains(words, told) ? 'annoyed' : 'calm'
}

function angerPoints(words: string, told: readonly string[]): number {
  const insults = Math.min(countIn(words, INSULTS), 2) * 2
  const leaving = anyIn(words, LEAVING) ? 2 : 0
  const sarcasm = anyIn(words, SARCASM) && anyIn(words, TROUBLE) ? 1 : 0
  const repeated = anyIn(words, REPEATED) ? 1 : 0
  return insults + leaving + sarcasm + repeated + shouting(told)
}

/** Words in capitals and heaps of marks, 0 to 3. Short capitals are names of things (SIM, ATM). */
function shouting(told: readonly string[]): number {
  const text = told.join('\n')
  const loud = text.split(/[^\p{L}]+/u).filter((word) => word.length >= 4 && /^\p{Lu}+$/u.test(word)).length
  const marks = text.match(/!!|\?\?|\?!|!\?/g)?.length ?? 0
  return Math.min(2, loud >= 5 ? 2 : loud >= 1 ? 1 : 0) + (marks > 0 ? 1 : 0)
}

/** Three bystanders who join in are an audience. */
function crowd(thread: readonly ThreadPost[]): boolean {
  return thread.filter((post) => post.from === 'bystander').length >= 3
}

/** One person's case, or a matter nobody should discuss in public. */
function needsPrivate(
  words: string,
  sensitivity: readonly Sensitivity[],
  crisis: readonly Crisis[],
): boolean {
  if (praises(words)) return false
  const delicate = sensitivity.some((kind) => kind !== 'minors') || crisis.some((kind) => kind !== 'viral')
  return delicate || countIn(words, CASE) > countIn(words, GENERAL)
}

/** Nobody of the brand has answered yet. What is talked over in public already is often solved there. */
function isFirstWord(thread: readonly ThreadPost[]): boolean {
  return !thread.some((post) => post.from === 'brand')
}

/** Longer posts thank in passing, or mean the opposite. */
const BRIEF = 16

/** The customer's last word to an answer is thanks. */
function isOver(thread: readonly ThreadPost[], told: readonly string[]): boolean {
  const last = told.at(-1) ?? ''
  const words = wordsOf(last)
  const brief = words.split(' ').length <= BRIEF
  return (
    brief && !isFirstWord(thread) && !last.includes('?') && anyIn(words, CLOSING) && !anyIn(words, TROUBLE)
  )
}

/** A complaint of one's own is a case, unless it is a question or a trouble of everybody. */
function isOwnTrouble(words: string, told: readonly string[]): boolean {
  return !praises(words) && complains(words, told) && !anyIn(words, EVERYBODYS) && anyIn(words, FIRST_PERSON)
}

function shown(value: string | number | boolean | readonly string[]): string {
  if (typeof value !== 'object') return String(value)
  return value.length === 0 ? 'none' : value.join(', ')
}
