import type { JudgedReport } from './events.ts'

/*
 * How replies, silence and hidden posts move a customer, on a scale from 0 (furious) to 100 (delighted). The figures are the engine's and not
 * a policy's: a team's severities must not change how customers react. The order of the steps follows the practices named; their sizes were
 * chosen so that two good replies calm an angry customer (35 to over 60) and one harmful reply undoes a good one.
 */

/** By the judgement's overall, 1 harmful to 5 exemplary (P3, P5, P10). */
const BY_OVERALL: Readonly<Record<number, number>> = { 1: -24, 2: -12, 3: 3, 4: 14, 5: 19 }
/** Personal data told (P7), and a rude tone (P4), hurt beyond the overall. */
const LEAK = -8
const DISCOURTEOUS = -8
/** A reply that could not be judged, mostly because it is in another language, leaves the customer where they were, only longer. */
const NOT_JUDGED = -6

/** The target passed without an answer (P1); nobody will answer any more (P2). */
export const LATE = -12
export const NEGLECTED = -15
/** A valid complaint was hidden or declined (P14, P18); somebody else's criticism under it was. */
export const HIDDEN_OWN = -20
export const HIDDEN_OTHER = -8

/** By how much of itself the reach grows: others join while nobody answers, share a hidden post, pass a bad public reply on. */
export const REACH_LATE = 0.1
export const REACH_HIDDEN = 0.5
const REACH_HARMFUL = 0.3

/** What a reply does to the customer and to how many see it, with the reasons in plain words about the reply, the weightiest first. */
export interface MoodStep {
  readonly mood: number
  /** Share of the present reach that is added. */
  readonly reach: number
  readonly because: readonly string[]
}

/** The step of one reply. A further word to an answered post wins half as much; it can harm as much as any. */
export function moodStep(report: JudgedReport | null, isPublic: boolean, further: boolean): MoodStep {
  if (!report) return { mood: 0, reach: 0, because: [] }
  const { judgement } = report
  if (!judgement) return { mood: NOT_JUDGED, reach: 0, because: ['it is not in words the customer can use'] }
  const extra = (judgement.pii_disclosed.length > 0 ? LEAK : 0) + (judgement.discourteous ? DISCOURTEOUS : 0)
  const step = (BY_OVERALL[judgement.overall] ?? 0) + extra
  const mood = further && step > 0 ? Math.floor(step / 2) : step
  const reach = isPublic && judgement.overall === 1 ? REACH_HARMFUL : 0
  return { mood, reach, because: step > 0 ? whatHelped(judgement) : whatHurt(judgement) }
}

type Judged = NonNullable<JudgedReport['judgement']>

function whatHelped(judgement: Judged): readonly string[] {
  const reasons: readonly (readonly [boolean, string])[] = [
    [judgement.ownership, 'takes the fault on'],
    [judgement.apology === 'sincere', 'apologises for what happened'],
    [judgement.next_step, 'says what happens next'],
    [judgement.keeps_in_loop, 'says when the next word comes'],
    [judgement.specific, 'speaks to this customer’s own case'],
    [judgement.handoff_fit === 'appropriate', 'moves to private at the right moment'],
    [judgement.goodwill, 'offers more than is owed'],
    [judgement.acknowledges, 'shows that the complaint was heard'],
  ]
  return reasons.filter(([holds]) => holds).map(([, words]) => words)
}

function whatHurt(judgement: Judged): readonly string[] {
  const reasons: readonly (readonly [boolean, string])[] = [
    [judgement.pii_disclosed.length > 0, 'shows personal data'],
    [judgement.discourteous, 'is rude in tone'],
    [judgement.defensive, 'argues instead of helping'],
    [judgement.pii_requested.length > 0, 'asks for details that do not belong here'],
    [judgement.apology === 'hollow', 'doubts what happened in its apology'],
    [judgement.handoff_fit === 'inappropriate', 'sends the customer elsewhere'],
    [judgement.handoff_fit === 'missing', 'offers no private way for a private matter'],
    [judgement.canned, 'could stand under any complaint'],
    [!judgement.acknowledges, 'passes over the complaint'],
    [!judgement.next_step, 'leaves open what happens next'],
  ]
  return reasons.filter(([holds]) => holds).map(([, words]) => words)
}
