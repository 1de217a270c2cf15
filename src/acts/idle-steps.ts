import { set } from '../text/clause-words.ts'
import type { Sentence, Span } from '../text/document.ts'
import { note, type Word } from '../text/vocabulary.ts'
import { act } from './reading.ts'
import { trigger, triggerFor } from './trigger.ts'

/** Seeing, thinking and writing about it: nothing is done yet. */
const IDLE = set(
  'saw see seen seeing read reading think thought thinking notice noticed post posted receive received look looked write wrote written answer answered reply replied replying note noted continue mark marks marked marking file filed nod nodded sigh sighed wait waited waiting forget forgot repeat',
)
const WORK = set(
  'send sent refund refunded replace replaced repair repaired fix fixed call called ring rang pay paid check checked bring collect book booked order ordered restore restored open press restart unplug tap click choose select install update turn switch hold go remove plug log reset change changed cancel cancelled contact test deliver delivered credit credited issue visit arrange arranged email message swap swapped',
)
/** Doing these to themselves does nothing: "forwarded to our forwarding team". */
const CIRCULAR =
  /^(?:forward|pass|note|escal|review|process|consid|acknowledg|regist|queue|file|monitor|prioriti|discuss|circul|transfer|rout)/

/** Steps that lead nowhere: a plan of looking on, or a note handed round in a circle. */
export const idleSteps = act((reading): readonly Span[] => {
  const [counts, round] = [hasCount(reading), goesRound(reading)]
  if (!counts && !round) return NONE
  const { sentences } = reading.document
  const steps = sentences.filter(isStep)
  const idle = steps.filter(
    ({ tokens }) => tokens.some(({ text }) => IDLE.has(text)) && !tokens.some(({ text }) => WORK.has(text)),
  )
  const plan = steps.length > 1 && idle.length > steps.length / 2 ? idle.slice(0, 1) : []
  return round
    ? [...plan, ...sentences.filter((sentence) => isCircular(sentence) || isChain(sentence))]
    : plan
})

const NONE: readonly Span[] = []

const isStep = ({ tokens }: Sentence): boolean =>
  tokens
    .slice(0, 3)
    .some(
      ({ text }, i) =>
        text === 'step' && (tokens[i + 1]?.kind === 'number' || COUNTS.has(tokens[i + 1]?.text ?? '')),
    ) || COUNTS.has(tokens[0]?.text ?? '')
const COUNTS = set('one two three four first firstly second secondly third thirdly then next finally lastly')

const hasCount = triggerFor(COUNTS, new Set(['step']))

function isCircular({ tokens }: Sentence): boolean {
  const round = tokens.filter(({ kind, quoted, stem }) => kind === 'word' && !quoted && THRICE.has(stem))
  if (round.some(({ stem }) => round.filter((other) => other.stem === stem).length > 2)) return true
  const seen = new Map<string, string>()
  return tokens.some(({ word, text, quoted }, i) => {
    const known = circleIn(word, CIRCULAR)
    if (known === '' || quoted) return false
    const before = seen.get(known)
    const near = tokens.slice(Math.max(0, i - 8), i).some((token) => token.text === before)
    seen.set(known, text)
    return before !== undefined && near && (before !== text || known === 'pass')
  })
}

/** The circle a word goes round in; empty for most. */
const circleIn = note(
  ({ stem, text }: Word, circular: RegExp): string => (circular.exec(stem) ?? circular.exec(text))?.[0] ?? '',
)

/** Three times in one sentence they go round in a circle. */
const THRICE = set('ask look review meet plan depart team')

const goesRound = trigger(
  ({ text, stem }) =>
    THRICE.has(stem) || CIRCULAR.test(stem) || CIRCULAR.test(text) || text === 'who' || text === 'which',
)

/** "Who will pass it to the team, who will look into it": a chain of others. */
const isChain = ({ tokens }: Sentence): boolean =>
  tokens.filter(
    ({ text }, i) =>
      (text === 'who' || text === 'which') &&
      ['will', 'then', 'would', 'may', 'can'].includes(tokens[i + 1]?.text ?? ''),
  ).length > 1
