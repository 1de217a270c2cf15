import { isPlain } from '../text/plain-signs.ts'
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
import { type Heard, searchFor, without, wordsOf } from './wording.ts'

/** What a situation calls for: what its caller stated, and the rest from the thread. `inferred` says which and why, for `report.assumed`. */
export function inferExpectations(
  situation: Situation,
): Expectations & { readonly inferred: readonly string[] } {
  const guessed = guess(situation)
  const stated = situation.expectations
  const inferred: string[] = []
  for (const key of KEYS)
    if (stated[key] === undefined) inferred.push(`expectations.${key}: ${shown(guessed[key])}`)
  return {
    fault: stated.fault ?? guessed.fault,
    anger: stated.anger ?? guessed.anger,
    sensitivity: stated.sensitivity ?? guessed.sensitivity,
    crisis: stated.crisis ?? guessed.crisis,
    needs_private: stated.needs_private ?? guessed.needs_private,
    target_minutes: stated.target_minutes ?? guessed.target_minutes,
    inferred,
  }
}

const KEYS = ['fault', 'anger', 'sensitivity', 'crisis', 'needs_private', 'target_minutes'] as const

const search = searchFor([
  CASE,
  CLOSING,
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
  TROUBLE,
  ...Object.values(CRISIS),
  ...Object.values(SENSITIVE),
])

/** What the customer's words show, each looked for once. */
interface Told {
  readonly heard: Heard
  readonly posts: readonly string[]
  readonly praises: boolean
  /** Points of anger: insults, goodbyes, sarcasm, repetition, shouting. */
  readonly points: number
  readonly complains: boolean
}

function guess(situation: Situation): Expectations {
  const { thread } = situation
  const posts = thread.filter((post) => post.from === 'customer').map((post) => post.text)
  const told = hear(posts, isFirstWord(thread) && situation.surface !== 'untagged')
  const { heard } = told
  const plainly = heard.any(FIGURES) ? search(without(heard.words, FIGURES)) : heard
  const inDanger = !told.praises && plainly.any(CRISIS.danger)
  const crisis = CRISES.filter((kind) =>
    kind === 'danger' ? inDanger : heard.any(CRISIS[kind]) || (kind === 'viral' && crowd(thread)),
  )
  const sensitivity = SENSITIVITIES.filter((kind) => heard.any(SENSITIVE[kind]))
  return {
    fault: faultIn(told),
    anger: angerIn(told),
    sensitivity,
    crisis,
    needs_private:
      !isOver(thread, told.posts) &&
      (needsPrivate(told, sensitivity, crisis) || (isFirstWord(thread) && isOwnTrouble(told))),
    target_minutes: PLATFORM_FACTS[situation.platform].targetMinutes,
  }
}

/** A post of fewer words that opens a thread says too little to be taken for a complaint. */
const STORY = 8

/** `opens`: nobody of the brand has answered yet. Whoever then tells a story, asks nothing and praises nobody has a complaint. */
function hear(posts: readonly string[], opens: boolean): Told {
  const heard = search(wordsOf(posts.join('\n')))
  const trouble = heard.any(TROUBLE)
  const insults = heard.count(INSULTS)
  const leaving = heard.any(LEAVING)
  const sarcasm = trouble && heard.any(SARCASM) ? 1 : 0
  const repeated = heard.any(REPEATED) ? 1 : 0
  const points = Math.min(insults, 2) * 2 + (leaving ? 2 : 0) + sarcasm + repeated + shouting(posts)
  // Nothing but kind words, or very kind ones. With any trouble beside them they are sarcasm, or the sugar on a complaint.
  const spoilt = insults > 0 || leaving
  const praises = !spoilt && (heard.any(GLOWING) || (!trouble && heard.any(PRAISE)))
  const tells = opens && !praises && !posts.at(-1)?.includes('?') && countOf(heard.words) >= STORY
  return { heard, posts, praises, points, complains: trouble || points > 0 || tells }
}

/** Words between blanks, and the two ends. */
function countOf(words: string): number {
  let count = 1
  for (let at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) count++
  return count
}

/** Ours, unless the customer takes the blame or praises; a question without a complaint leaves it open. */
function faultIn({ heard, posts, praises, complains }: Told): Fault {
  if (praises || heard.any(OWN_FAULT)) return 'not_ours'
  const asks = posts.at(-1)?.trimEnd().endsWith('?') === true
  return asks && !complains ? 'unclear' : 'ours'
}

/** Where the points end: one of repetition, sarcasm or shouting is annoyed, an insult or a goodbye angry, two of them furious. */
function angerIn({ praises, points, complains }: Told): Anger {
  if (praises) return 'calm'
  if (points >= 4) return 'furious'
  if (points >= 2) return 'angry'
  return complains ? 'annoyed' : 'calm'
}

const CAPITALS = /\p{Lu}{4}/u
const PLAIN_CAPITALS = /[A-Z]{4}/

/** Words in capitals and heaps of marks, 0 to 3. Short capitals are names of things (SIM, ATM). */
function shouting(posts: readonly string[]): number {
  const text = posts.join('\n')
  const words = (isPlain(text) ? PLAIN_CAPITALS : CAPITALS).test(text) ? text.split(/[^\p{L}]+/u) : []
  const loud = words.filter((word) => word.length >= 4 && /^\p{Lu}+$/u.test(word)).length
  const marks = /!!|\?\?|\?!|!\?/.test(text) ? 1 : 0
  return Math.min(2, loud >= 5 ? 2 : loud >= 1 ? 1 : 0) + marks
}

/** Three bystanders who join in are an audience. */
function crowd(thread: readonly ThreadPost[]): boolean {
  return thread.filter((post) => post.from === 'bystander').length >= 3
}

/** One person's case, or a matter nobody should discuss in public. */
function needsPrivate(
  { heard, praises }: Told,
  sensitivity: readonly Sensitivity[],
  crisis: readonly Crisis[],
): boolean {
  if (praises) return false
  const delicate = sensitivity.some((kind) => kind !== 'minors') || crisis.some((kind) => kind !== 'viral')
  return delicate || heard.count(CASE) > heard.count(GENERAL)
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
  if (isFirstWord(thread) || last.includes('?')) return false
  const heard = search(wordsOf(last))
  return countOf(heard.words) <= BRIEF && heard.any(CLOSING) && !heard.any(TROUBLE)
}

/** A complaint of one's own is a case, unless it is a question or a trouble of everybody. */
function isOwnTrouble({ heard, praises, complains }: Told): boolean {
  return !praises && complains && !heard.any(EVERYBODYS) && heard.any(FIRST_PERSON)
}

function shown(value: string | number | boolean | readonly string[]): string {
  if (typeof value !== 'object') return String(value)
  return value.length === 0 ? 'none' : value.join(', ')
}
