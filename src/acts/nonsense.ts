import type { Sentence, Span } from '../text/document.ts'
import { admissions } from './admissions.ts'
import { apologies } from './apologies.ts'
import { besideThePoint } from './beside-the-point.ts'
import { borrowed } from './borrowed.ts'
import { invitations } from './channels.ts'
import { foreignSentences } from './foreign-sentences.ts'
import { fragmentLists } from './fragments.ts'
import { isHeap } from './heaps.ts'
import { idleSteps } from './idle-steps.ts'
import { overlaps, overlapsAny, wholeOf } from './mentions.ts'
import { neverPromises } from './never-promises.ts'
import { isPosted } from './posted.ts'
import { act, type Reading } from './reading.ts'
import { retractions } from './retractions.ts'
import { selfContradictions } from './self-contradictions.ts'
import { steps } from './steps.ts'
import { strangers } from './strangers.ts'

type NonsenseKind =
  | 'heap'
  | 'echo'
  | 'told'
  | 'undone'
  | 'borrowed'
  | 'contradicts'
  | 'never'
  | 'idle'
  | 'foreign'
  | 'stranger'
  | 'beside'

export interface Nonsense extends Span {
  readonly kind: NonsenseKind
}

/** Where a reply is none: a heap of words, the customer's own words handed back, words to whoever scores it, an offer taken back. */
export const nonsense = act((reading): readonly Nonsense[] => apart(found(reading)))

/** Of two that say the same about the same words, the first. */
const apart = (all: readonly Nonsense[]): readonly Nonsense[] =>
  all.filter((one, i) => !all.slice(0, i).some((other) => other.kind === one.kind && overlaps(one, other)))

function found(reading: Reading): readonly Nonsense[] {
  const all: Nonsense[] = []
  const add = (kind: NonsenseKind, spans: readonly Span[]) => {
    for (const { start, end } of spans) all.push({ start, end, kind })
  }
  if (isHeap(reading)) add('heap', [wholeOf(reading)])
  if (isEcho(reading)) add('echo', [wholeOf(reading)])
  add('told', outsideMarks(reading, 'nonsense.told'))
  add('heap', outsideMarks(reading, 'nonsense.mixed'))
  for (const [kind, find] of OTHERS) add(kind, find(reading))
  add('undone', outsideMarks(reading, 'nonsense.undone'))
  return all
}

/** Also where the words are only supposed ("or so we would write"): what takes back may be so; only quotation marks leave it out. */
const outsideMarks = (reading: Reading, list: string): readonly Span[] =>
  reading
    .phrases(list)
    .in(reading.document)
    .filter((match) => !overlapsAny(match, reading.document.quotations))

/** What else makes an answer none, each by its own act. */
const OTHERS: readonly (readonly [NonsenseKind, (reading: Reading) => readonly Span[]])[] = [
  ['heap', fragmentLists],
  ['undone', retractions],
  ['borrowed', borrowed],
  ['contradicts', selfContradictions],
  ['never', neverPromises],
  ['idle', idleSteps],
  ['foreign', foreignSentences],
  ['stranger', strangers],
  ['beside', besideThePoint],
]

/** Runs of so many words are compared. */
const RUN = 4
/** From this share of its runs on, the reply is what the customer wrote. */
const SAME = 0.6

/** Hands back what was posted: most of the reply, or all of what it says but thanks and greetings. */
function isEcho(reading: Reading): boolean {
  if (!sharesRun(reading)) return false
  const own = runsOf(reading.document.tokens)
  if (own.length < RUN) return false
  const runs = (by: (from: string) => boolean) =>
    new Set(
      reading.thread.flatMap((post, i) =>
        by(reading.situation.thread[i]?.from ?? '') ? runsOf(post.tokens) : [],
      ),
    )
  const theirs = runs((from) => from !== 'brand')
  if (shareOf(own, theirs) >= SAME) return true
  if (
    repeatsItself(
      reading,
      runs((from) => from === 'brand'),
    )
  )
    return true
  const posted = runs(() => true)
  const told = reading.document.sentences.filter(({ tokens }) => runsOf(tokens).length > 0)
  const echoed = told.filter(({ tokens }) => shareOf(runsOf(tokens), posted) >= MOSTLY)
  const rest = told.filter((sentence) => !echoed.includes(sentence))
  return (
    echoed.length > 0 &&
    rest.every((sentence) => sentence.tokens.length <= CHATTER) &&
    !(isVerbatim(echoed, theirs) ? acts(reading) : does(reading))
  )
}
/** Whether any run holds nothing but posted words; where none does, there is no need to put runs together. */
function sharesRun(reading: Reading): boolean {
  let row = 0
  for (const { kind, stem } of reading.document.tokens) {
    if (kind !== 'word') continue
    row = isPosted(reading, stem) ? row + 1 : 0
    if (row >= RUN) return true
  }
  return false
}

/** The brand's own earlier answer once more, to somebody who has had it. */
const repeatsItself = (reading: Reading, before: ReadonlySet<string>): boolean =>
  reading.document.sentences.some(({ tokens }) => {
    const runs = runsOf(tokens)
    return runs.length >= LONG - 1 && shareOf(runs, before) >= SAME
  }) && !does(reading)

/** From this share on a sentence is the customer's. */
const MOSTLY = 0.5
/** A short sentence beside it is thanks or a greeting. */
const CHATTER = 9

const shareOf = (runs: readonly string[], posted: ReadonlySet<string>): number =>
  runs.filter((run) => posted.has(run)).length / Math.max(1, runs.length)

/** Word for word, and long: a sorry beside it is no answer. */
const isVerbatim = (echoed: readonly Sentence[], posted: ReadonlySet<string>): boolean =>
  echoed.some(({ tokens }) => runsOf(tokens).length >= LONG && shareOf(runsOf(tokens), posted) >= WHOLE)
const LONG = 8
const WHOLE = 0.9
const acts = (reading: Reading): boolean =>
  [invitations, steps].some((one) =>
    one(reading).some(
      ({ start }) => !reading.document.sentences.some((sentence) => sentence.start === start),
    ),
  )

/** Anything at all is done, admitted or regretted. */
const does = (reading: Reading): boolean =>
  [apologies, admissions, invitations].some((one) => one(reading).length > 0) ||
  reading.document.sentences.some(({ question }) => question)

function runsOf(tokens: Reading['document']['tokens']): readonly string[] {
  const words = tokens.filter((token) => token.kind === 'word').map((token) => token.text)
  return words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' '))
}
