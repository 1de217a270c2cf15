import type { Judgement } from '../../scoring/report.ts'
import type { ReplyCard, Scorecard } from '../scorecard.ts'

/** A shorter difference is no difference. */
const SAME_SECONDS = 5

/** What a reply can have or lack, in the words of the sentence; the weightiest first. Faults are told as what came in. */
const QUALITIES: readonly {
  readonly holds: (judgement: Judgement) => boolean
  readonly words: string
  readonly fault?: true
}[] = [
  { holds: ({ pii_disclosed }) => pii_disclosed.length > 0, words: 'personal data in it', fault: true },
  {
    holds: ({ pii_requested }) => pii_requested.length > 0,
    words: 'a question for personal data',
    fault: true,
  },
  { holds: ({ discourteous }) => discourteous, words: 'a rude tone', fault: true },
  { holds: ({ defensive }) => defensive, words: 'a defence', fault: true },
  { holds: ({ apology }) => apology === 'sincere', words: 'the apology' },
  { holds: ({ ownership }) => ownership, words: 'the word that it was our fault' },
  { holds: ({ next_step }) => next_step, words: 'the step that mends it' },
  { holds: ({ handoff_fit }) => handoff_fit === 'appropriate', words: 'the way into a private message' },
  { holds: ({ keeps_in_loop }) => keeps_in_loop, words: 'the time by which something happens' },
  { holds: ({ goodwill }) => goodwill, words: 'the offer beyond what is owed' },
  { holds: ({ specific }) => specific, words: 'the customer’s own case' },
  { holds: ({ acknowledges }) => acknowledges, words: 'the word that the complaint was heard' },
]

/**
 * The trade between speed and quality against an earlier try, in one sentence: "40 s faster than last time, but the apology is gone". Only posts that were
 * answered in both tries are compared; null when there are none.
 */
export function sinceLast(card: Scorecard, before: Scorecard): string | null {
  const pairs = pairsOf(card, before)
  if (pairs.length === 0) return null
  const seconds = card.pace === before.pace ? meanDifference(pairs) : null
  const quality = qualityOf(pairs)
  const change = quality?.change ?? 0
  const [speed, way] = speedWords(seconds)
  const verdict =
    quality?.words ?? (way === 0 ? 'the words do the same work' : 'the words do the same work as then')
  if (speed === null) return `Compared with last time, ${verdict}.`
  const link = change !== 0 && way !== 0 && change !== way ? 'but' : 'and'
  return `${speed}, ${link} ${verdict}.`
}

interface Pair {
  readonly now: ReplyCard
  readonly then: ReplyCard
}

/** First answers to the same posts. */
function pairsOf(card: Scorecard, before: Scorecard): readonly Pair[] {
  const earlier = firstAnswers(before)
  return [...firstAnswers(card)].flatMap(([beat, now]) => {
    const then = earlier.get(beat)
    return then ? [{ now, then }] : []
  })
}

function firstAnswers({ replies }: Scorecard): ReadonlyMap<string, ReplyCard> {
  const first = new Map<string, ReplyCard>()
  for (const reply of replies) {
    if (reply.beat !== null && !first.has(reply.beat)) first.set(reply.beat, reply)
  }
  return first
}

/** Mean seconds an answer took longer than then; null when one of them was not timed. */
function meanDifference(pairs: readonly Pair[]): number | null {
  const differences = pairs.map(({ now, then }) =>
    now.tookSeconds == null || then.tookSeconds == null ? null : now.tookSeconds - then.tookSeconds,
  )
  if (differences.some((one) => one === null)) return null
  return differences.reduce<number>((sum, one) => sum + (one ?? 0), 0) / differences.length
}

/** The words for the speed, and whether it is better (1), worse (-1) or the same. */
function speedWords(seconds: number | null): readonly [string | null, 1 | 0 | -1] {
  if (seconds === null) return [null, 0]
  const size = Math.round(Math.abs(seconds))
  if (size < SAME_SECONDS) return ['As fast as last time', 0]
  const time = size < 100 ? `${size} s` : `${Math.round(size / 60)} min`
  return seconds < 0 ? [`${time} faster than last time`, 1] : [`${time} slower than last time`, -1]
}

/** The weightiest quality that went or came, a loss before a gain; null when all is as it was. */
function qualityOf(pairs: readonly Pair[]): { readonly words: string; readonly change: 1 | -1 } | null {
  const changes = QUALITIES.map(({ holds, words, fault }) => {
    const count = (side: keyof Pair) =>
      pairs.filter((pair) => {
        const { judgement } = pair[side].report
        return judgement !== null && holds(judgement)
      }).length
    const more = count('now') - count('then')
    const change = Math.sign(fault ? -more : more)
    return {
      change,
      words: fault ? faultWords(words, more, count('now')) : goodWords(words, more, count('now')),
    }
  })
  const told = changes.find(({ change }) => change < 0) ?? changes.find(({ change }) => change > 0)
  return told ? { words: told.words, change: told.change < 0 ? -1 : 1 } : null
}

function goodWords(words: string, more: number, left: number): string {
  if (more > 0) return `${words} is there now`
  return left > 0 ? `${words} is missing in one answer more` : `${words} is gone`
}

function faultWords(words: string, more: number, left: number): string {
  if (more > 0) return `there is ${words} now`
  return left > 0 ? `there is ${words} in one answer less` : `there is no longer ${words}`
}
