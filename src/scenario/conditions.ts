import type { Judgement } from '../scoring/report.ts'
import { moodOf, responseTo, waits } from './timeline/ask.ts'
import type { Play, ReplyFacts, ThreadPlay } from './timeline/play.ts'
import type { Condition } from './when.ts'

const LABELS = [
  'ownership',
  'defensive',
  'discourteous',
  'names_customer',
  'specific',
  'canned',
  'acknowledges',
  'next_step',
  'keeps_in_loop',
  'goodwill',
] as const satisfies readonly (keyof Judgement & keyof Condition)[]

/**
 * Whether all fields of a condition hold. Fields about a reply are asked of `reply`: the one that is reacted to, or for other beats and endings the thread's last
 * one that took effect. Without a reply, or when it could not be judged, they don't hold.
 */
export function holds(when: Condition, play: Play, thread: ThreadPlay, reply: ReplyFacts | null): boolean {
  return (
    replyFits(when, reply) && moodFits(when, moodOf(play, thread)) && threadFits(when, play, thread, reply)
  )
}

/** False when no future can make the condition hold: what was answered or hidden stays so. */
export function canStillHold(when: Condition, play: Play, thread: ThreadPlay): boolean {
  if (when.found === false && thread.found) return false
  if (when.hidden === false && thread.hidden) return false
  if (when.handed_over === false && thread.handedOver !== null) return false
  if ((when.no_remedy ?? []).some((id) => taken(thread, id))) return false
  const decided = decisionIn(thread)
  if (decided && !decisionFits(when, decided)) return false
  if ((when.unanswered ?? []).some((beat) => answered(play, beat))) return false
  return !(when.answered ?? []).some((beat) => responseTo(play, beat)?.neglected)
}

function replyFits(when: Condition, reply: ReplyFacts | null): boolean {
  if (when.visibility !== undefined && reply?.visibility !== when.visibility) return false
  const judgement = reply?.report?.judgement ?? null
  return judgement ? judgementFits(when, judgement) : !asksJudgement(when)
}

function asksJudgement(when: Condition): boolean {
  const {
    visibility,
    mood_min,
    mood_max,
    late,
    answered,
    unanswered,
    hidden,
    solved,
    found,
    handed_over,
    remedy,
    no_remedy,
    approved,
    declined,
    ...about
  } = when
  return Object.values(about).some((value) => value !== undefined)
}

function judgementFits(when: Condition, judgement: Judgement): boolean {
  const { apology, handoff_fit, leak, pii_requested, overall_min = 1, overall_max = 5 } = when
  if (LABELS.some((label) => when[label] !== undefined && when[label] !== judgement[label])) return false
  if (apology && !apology.includes(judgement.apology)) return false
  if (handoff_fit && !handoff_fit.includes(judgement.handoff_fit)) return false
  if (leak !== undefined && leak !== judgement.pii_disclosed.length > 0) return false
  if (pii_requested !== undefined && pii_requested !== judgement.pii_requested.length > 0) return false
  return judgement.overall >= overall_min && judgement.overall <= overall_max
}

function moodFits({ mood_min = 0, mood_max = 100 }: Condition, mood: number): boolean {
  return mood >= mood_min && mood <= mood_max
}

function threadFits(when: Condition, play: Play, thread: ThreadPlay, reply: ReplyFacts | null): boolean {
  const { hidden, solved, found, handed_over } = when
  if (hidden !== undefined && hidden !== thread.hidden) return false
  if (solved !== undefined && solved !== thread.solved) return false
  if (found !== undefined && found !== thread.found) return false
  if (handed_over !== undefined && handed_over !== (thread.handedOver !== null)) return false
  if (!(when.remedy ?? []).every((id) => taken(thread, id))) return false
  if ((when.no_remedy ?? []).some((id) => taken(thread, id))) return false
  if (!decisionFits(when, decisionIn(thread))) return false
  if (when.late !== undefined && when.late !== isLate(play, thread, reply)) return false
  if (!(when.answered ?? []).every((beat) => answered(play, beat))) return false
  return !(when.unanswered ?? []).some((beat) => answered(play, beat))
}

/** The reply came after the target; without a reply, some post of the thread has waited past its own. */
function isLate(play: Play, thread: ThreadPlay, reply: ReplyFacts | null): boolean {
  if (reply) return reply.late
  return play.responses.some(
    (one) => one.beat.thread === thread.script.id && (one.neglected || (waits(one) && one.late)),
  )
}

/** What was decided about the post the thread began with; null where nothing was, or nothing had to be. */
function decisionIn({ posts }: ThreadPlay): 'approved' | 'declined' | null {
  const held = posts[0]?.held ?? null
  return held === 'waiting' ? null : held
}

function decisionFits({ approved, declined }: Condition, decided: 'approved' | 'declined' | null): boolean {
  if (approved !== undefined && approved !== (decided === 'approved')) return false
  return declined === undefined || declined === (decided === 'declined')
}

function taken({ remedies }: ThreadPlay, id: string): boolean {
  return remedies.some((remedy) => remedy.id === id)
}

function answered(play: Play, beat: string): boolean {
  return (responseTo(play, beat)?.answeredAfter ?? null) !== null
}
