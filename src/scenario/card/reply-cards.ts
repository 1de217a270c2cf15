import { clockTime } from '../clock-time.ts'
import type { Response } from '../drill-state.ts'
import type { ReplyCard } from '../scorecard.ts'
import { beatNamed, personName, type ScoredDrill, type StoodReply } from './scored-drill.ts'

/** Every reply that stood, in the order of sending. */
export function replyCards(drill: ScoredDrill): readonly ReplyCard[] {
  return drill.replies.map((reply) => replyCard(drill, reply))
}

function replyCard(drill: ScoredDrill, reply: StoodReply): ReplyCard {
  const { post, thread, to, report } = reply
  const timed = drill.state.pace !== 'untimed' ? to : null
  const { before, after } = moodAround(drill, reply)
  return {
    id: post.id,
    thread,
    beat: to?.beat ?? null,
    to: postAnswered(drill, reply),
    text: post.text,
    visibility: post.visibility,
    time: clockTime(drill.scenario, post.at),
    tookMinutes: timed ? post.at - timed.arrived.at : null,
    targetMinutes: timed?.targetMinutes ?? null,
    tookSeconds: timed ? realSeconds(drill, timed, post.at) : null,
    report,
    moodBefore: before,
    moodAfter: after,
  }
}

/** The wait in seconds of the one who answers, at the pace the scenario is written for. */
function realSeconds({ scenario }: ScoredDrill, { beat, arrived, targetMinutes }: Response, sentAt: number) {
  const target = beatNamed(scenario, beat).decisive?.target_real_seconds ?? 0
  return Math.round(((sentAt - arrived.at) / targetMinutes) * target)
}

/** The customer's mood before and after a reply took effect. */
export function moodAround(
  { state, play }: ScoredDrill,
  { post, thread }: StoodReply,
): { before: number; after: number } {
  const index = state.moods.findIndex(({ cause }) => cause === post.id)
  const customer = (id: string) => play.threads.find(({ script }) => script.id === id)?.script.customer
  const own = state.moods
    .slice(0, Math.max(0, index))
    .filter((point) => customer(point.thread) === customer(thread))
  const after = state.moods[index]?.mood ?? 0
  return { before: own.at(-1)?.mood ?? after, after }
}

/** The post it was sent to, or for a further word the customer's last one before it. */
function postAnswered({ scenario, state }: ScoredDrill, { post, thread, to }: StoodReply): ReplyCard['to'] {
  if (to) {
    const beat = beatNamed(scenario, to.beat)
    return { name: personName(scenario, beat.from), text: beat.text }
  }
  const posts = state.threads.find(({ id }) => id === thread)?.posts ?? []
  const before = posts.slice(0, posts.indexOf(post)).findLast(({ from }) => from === 'customer')
  return before ? { name: before.name, text: before.text } : null
}
