import {
  BRAND,
  CUSTOMER,
  DENIALS,
  FORMULAS,
  HELPERS,
  LINKS,
  OPENERS,
  OWN_DOING,
  REQUEST_OBJECTS,
  REQUESTS,
  type TaggedWord,
  THIRD,
} from './clause-words.ts'
import type { Clause, Who } from './document.ts'

/** Clauses of a tagged sentence, in order. Linear: every word is looked at a fixed number of times. */
export function clausesOf(words: readonly TaggedWord[], sentence: string): readonly Clause[] {
  const question = /\?["')\]!. ]{0,5}$/.test(sentence.slice(-12))
  const starts = clauseStarts(words)
  let last: Clause | undefined
  return starts.map((start, at) => {
    const clause = words.slice(start, starts[at + 1] ?? words.length)
    last = toClause(clause, question && at === starts.length - 1, last)
    return last
  })
}

/** A clause begins behind a comma or a linking word, where a verb was before and another one is to come. */
function clauseStarts(words: readonly TaggedWord[]): readonly number[] {
  if (words.length === 0) return []
  const verbBehind = verbsBehind(words)
  const starts = [0]
  let hasVerb = false
  for (let at = 1; at < words.length; at++) {
    const word = words[at]
    const before = words[at - 1]
    if (word === undefined || before === undefined) continue
    hasVerb ||= isVerb(before) || isRequest(words, at - 1) || FORMULAS.has(before.text)
    const parted = /[,;:.!?]|\s-+\s/.test(before.post)
    const links =
      LINKS.has(word.text) || (isPronoun(word) && !isInverting(before) && isFiniteVerb(words[at + 1]))
    if (
      hasVerb &&
      verbBehind[at] === 1 &&
      (parted || (links && !LINKS.has(before.text) && before.text !== 'to'))
    ) {
      if (word.start < before.end) continue
      starts.push(at)
      hasVerb = false
    }
  }
  return starts
}

function verbsBehind(words: readonly TaggedWord[]): Uint8Array {
  const behind = new Uint8Array(words.length + 1)
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at]
    behind[at] =
      behind[at + 1] === 1 || (word !== undefined && (isVerb(word) || isRequest(words, at))) ? 1 : 0
  }
  return behind
}

function isVerb({ text, tags }: TaggedWord): boolean {
  return tags.has('Verb') && !tags.has('Particle') && !FORMULAS.has(text)
}

function isFiniteVerb(word: TaggedWord | undefined): boolean {
  return word !== undefined && isVerb(word) && !word.tags.has('Gerund')
}

function isPronoun({ text }: TaggedWord): boolean {
  return ['we', 'i', 'you', 'he', 'she', 'they', 'it'].includes(text)
}

/** "Have you", "don't we": the subject stands behind its auxiliary and begins nothing new. */
function isInverting({ text, tags }: TaggedWord): boolean {
  return HELPERS.has(text) || text === 'not' || tags.has('Modal')
}

function isConditional(clause: readonly TaggedWord[]): boolean {
  return ['if', 'unless', 'when', 'whether'].includes(clause[0]?.text ?? '')
}

function isRequest(words: readonly TaggedWord[], at: number): boolean {
  const next = words[at + 1]
  return REQUESTS.has(words[at]?.text ?? '') && next !== undefined && REQUEST_OBJECTS.has(next.text)
}

interface VerbGroup {
  readonly from: number
  readonly to: number
  readonly verb: string
}

function toClause(words: readonly TaggedWord[], question: boolean, before: Clause | undefined): Clause {
  const span = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 }
  const mood = question ? 'question' : 'statement'
  const order = isConditional(words) || isShared(words, before) ? undefined : requestAt(words)
  if (order !== undefined) {
    const negated = words.slice(0, order).some((word) => DENIALS.has(word.text))
    const verb = words[order]?.text ?? ''
    return { ...span, subject: 'customer', verb, negated, mood: question ? 'question' : 'imperative' }
  }
  const group = words[0]?.text.startsWith('thank') === true ? undefined : verbGroup(words)
  const asked = mood === 'question' && words[0]?.text === 'why'
  if (group === undefined)
    return { ...span, subject: 'nobody', verb: '', negated: !asked && hasDenial(words), mood }
  const negated = !asked && hasDenial(words.slice(0, group.to))
  const subject = isShared(words, before) ? (before?.subject ?? 'nobody') : subjectOf(words, group)
  return { ...span, subject, verb: group.verb, negated, mood }
}

/** "We're looking into this and will update you": a statement's second verb has the first one's subject. */
function isShared(words: readonly TaggedWord[], before: Clause | undefined): boolean {
  const [first, second] = words
  if (before === undefined || before.subject === 'nobody' || before.mood === 'imperative') return false
  if (first === undefined || !['and', 'but', 'or', 'then'].includes(first.text)) return false
  return (
    isFiniteVerb(second) &&
    (second?.tags.has('Modal') === true || HELPERS.has(second?.text ?? '') || isPast(second))
  )
}

function isPast(word: TaggedWord | undefined): boolean {
  return word?.tags.has('PastTense') === true
}

function hasDenial(words: readonly TaggedWord[]): boolean {
  return words.some((word) => DENIALS.has(word.text))
}

/** Index of the verb of an imperative: a bare form with nothing but courtesies before it. */
function requestAt(words: readonly TaggedWord[]): number | undefined {
  let at = 0
  while (at < words.length && (OPENERS.has(words[at]?.text ?? '') || words[at]?.tags.has('Expression'))) at++
  const word = words[at]
  if (word === undefined || FORMULAS.has(word.text) || words[at - 1]?.text === 'to') return undefined
  if (isRequest(words, at)) return at
  const { tags } = word
  if (!tags.has('Verb') || tags.has('Copula') || tags.has('Modal') || tags.has('Auxiliary')) return undefined
  if (!(tags.has('Infinitive') || tags.has('Imperative'))) return undefined
  // "Do you know", "have you tried": an auxiliary before a pronoun asks.
  const next = words[at + 1]
  return next !== undefined && ['you', 'we', 'i', 'they'].includes(next.text) ? undefined : at
}

/** The first verb that is no bare infinitive with "to", with the auxiliaries before it; its last word is the main verb. */
function verbGroup(words: readonly TaggedWord[]): VerbGroup | undefined {
  const from = words.findIndex((word, at) => isFiniteVerb(word) && words[at - 1]?.text !== 'to')
  if (from < 0) return undefined
  let to = from + 1
  let verb = words[from]?.text ?? ''
  for (let at = to; at < words.length && at < from + 8; at++) {
    const word = words[at]
    if (word === undefined) break
    if (isHelper(verb) && (isVerb(word) || isParticiple(word))) verb = word.text
    else if (!isBetween(word, at - from)) break
    else if (!DENIALS.has(word.text)) continue
    to = at + 1
  }
  return { from, to, verb }
}

function isHelper(verb: string): boolean {
  return HELPERS.has(verb)
}

/** Compromise calls some participles adjectives ("has not received"). */
function isParticiple({ text, tags }: TaggedWord): boolean {
  return tags.has('Adjective') && text.length > 4 && /(?:ed|en)$/.test(text)
}

/** May stand inside a verb group: "have not yet", and the subject right behind the auxiliary of a question. */
function isBetween({ text, tags }: TaggedWord, distance: number): boolean {
  if (tags.has('Adverb') || tags.has('Negative') || DENIALS.has(text)) return true
  return distance <= 2 && isSubjectPronoun(text)
}

function isSubjectPronoun(text: string): boolean {
  return ['we', 'i', 'you', 'he', 'she', 'they', 'it'].includes(text)
}

/** Whoever stands before the verb; in a question, whoever stands right behind the auxiliary. */
function subjectOf(words: readonly TaggedWord[], { from }: VerbGroup): Who {
  for (let at = from - 1; at >= 0; at--) {
    const who = whoIs(words, at)
    if (who !== undefined) return who
  }
  const verb = words[from]
  if (verb === undefined || !isInverting(verb)) return 'nobody'
  const behind = words[from + 1]?.text === 'not' ? from + 2 : from + 1
  for (let at = behind; at < Math.min(behind + 3, words.length); at++) {
    const who = whoIs(words, at)
    if (who !== undefined) return who
  }
  return 'nobody'
}

function whoIs(words: readonly TaggedWord[], at: number): Who | undefined {
  const word = words[at]
  if (word === undefined) return undefined
  const { text, tags } = word
  if (text === 'your') return OWN_DOING.has(words[at + 1]?.text ?? '') ? 'customer' : 'third'
  if (BRAND.has(text)) return 'brand'
  if (CUSTOMER.has(text)) return 'customer'
  if (THIRD.has(text) && !LINKS.has(text)) return 'third'
  if (tags.has('Noun') && !FORMULAS.has(text)) return ownerOf(words, at)
  return LINKS.has(text) && (text === 'which' || text === 'who') ? 'third' : undefined
}

/** "Our team", "one of our drivers": ours, whoever it is. */
function ownerOf(words: readonly TaggedWord[], at: number): Who {
  for (let back = at - 1; back >= 0 && back >= at - 4; back--) {
    const { text, tags } = words[back] ?? { text: '', tags: new Set<string>() }
    if (text === 'our' || text === 'my') return 'brand'
    if (text === 'your') return OWN_DOING.has(words[at]?.text ?? '') ? 'customer' : 'third'
    if (isVerbTag(tags) || text === ',') break
  }
  return 'third'
}

function isVerbTag(tags: ReadonlySet<string>): boolean {
  return tags.has('Verb') && !tags.has('Gerund')
}
