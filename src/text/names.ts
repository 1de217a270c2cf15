import { set, type TaggedWord } from './clause-words.ts'

/** First names that are ordinary English words as well. */
const AMBIGUOUS = set(
  'will mark grace hope joy may april june august rose bill faith dawn summer autumn amber ruby pearl jasmine daisy ivy olive violet jack rob pat sue bob drew chase grant frank dean earl duke king max nick ray art gene guy hunter mason miles norm rich robin sandy skip ward chance chuck chip dale glen heath cliff penny iris holly heather ginger crystal eve gale melody harmony mercy patience verity victoria carol charity josh tony pearce page reed paige tab wade dot bea gus',
)
const MONTHS = set('april may june august')
const GREETINGS = set('hi hello hey dear hiya morning afternoon evening')
const OWNERS = set('your our my the a an this that his her their')
const INTRODUCTIONS = set(
  'is am name called colleague agent manager with by from to for ask regards thanks cheers',
)
/** A name at the front is followed by where its bearer stands or what they do. */
const AFTER_NAMES = set('here from at')
const VERB_TAGS = [
  'Verb',
  'Modal',
  'Determiner',
  'Preposition',
  'Conjunction',
  'Pronoun',
  'Adverb',
  'Adjective',
]

/** Whether the word at an offset of a tagged sentence is used as a person's name: "Will from the team" but "we will". */
export function isUsedAsName(words: readonly TaggedWord[], sentence: string, from: number): boolean {
  const at = words.findIndex((word) => word.start <= from && from < Math.max(word.end, word.start + 1))
  const word = words[at]
  if (word === undefined) return false
  const before = words[at - 1]
  const after = words[at + 1]
  if (before !== undefined && GREETINGS.has(before.text) && !/[.!?]/.test(before.post))
    return !isFollowedByPronoun(after)
  if (!/^\p{Lu}/u.test(sentence.slice(from, from + 2))) return false
  if (isDate(word, before, after)) return false
  if (word.tags.has('Person') || word.tags.has('FirstName') || word.tags.has('LastName')) return true
  if (AMBIGUOUS.has(word.text)) return ambiguousIsName(word, before, after)
  return (
    word.tags.has('ProperNoun') && !word.tags.has('Place') && !word.tags.has('Organization') && !isMonth(word)
  )
}

function isMonth(word: TaggedWord): boolean {
  return word.tags.has('Month') || word.tags.has('Date')
}

function isFollowedByPronoun(after: TaggedWord | undefined): boolean {
  return after?.tags.has('Pronoun') === true && ['you', 'we', 'i', 'they', 'it'].includes(after.text)
}

function isDate(word: TaggedWord, before: TaggedWord | undefined, after: TaggedWord | undefined): boolean {
  if (!MONTHS.has(word.text)) return false
  const counted = [before, after].some(
    (near) => near?.tags.has('Value') === true || near?.tags.has('Year') === true,
  )
  return (
    counted ||
    ['in', 'until', 'since', 'last', 'next', 'this', 'early', 'late', 'mid', 'of'].includes(
      before?.text ?? '',
    )
  )
}

function ambiguousIsName(
  word: TaggedWord,
  before: TaggedWord | undefined,
  after: TaggedWord | undefined,
): boolean {
  if (isFollowedByPronoun(after) || OWNERS.has(before?.text ?? '')) return false
  if (after !== undefined && AFTER_NAMES.has(after.text)) return true
  if (before === undefined) {
    if (after === undefined) return true
    return word.text === 'will' || word.text === 'may'
      ? hasVerbTag(after)
      : after.tags.has('Verb') || word.post.includes(',')
  }
  if (INTRODUCTIONS.has(before.text) || /[-,;:^~]/.test(before.post)) return true
  return !VERB_TAGS.some((tag) => word.tags.has(tag))
}

function hasVerbTag(after: TaggedWord): boolean {
  return (
    after.tags.has('Modal') ||
    after.tags.has('Auxiliary') ||
    after.tags.has('Copula') ||
    after.tags.has('PastTense')
  )
}
