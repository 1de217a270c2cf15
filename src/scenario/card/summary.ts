import { LATE, moodStep } from '../mood.ts'
import { cut, gravest } from './decided.ts'
import { moodAround } from './reply-cards.ts'
import { personName, type ScoredDrill, type StoodReply } from './scored-drill.ts'

/** A change of mood smaller than this turned nothing. */
const TURNS = 5
/** So many reasons are told; more would be a list. */
const REASONS = 3

/** Which reply turned the thread which way, and why; about the reply, never about the person. */
export function summaryOf(drill: ScoredDrill): string {
  const turns = turningReplies(drill)
  const first =
    turns.length > 0
      ? turns.map((turn, index) => turnSentence(drill, turn, index > 0))
      : [quietSentence(drill)]
  return [...first, ...lateSentence(drill), ...silenceSentence(drill), ...gateSentence(drill)].join(' ')
}

/** What the waiting cost, when more than one answer came after its target. */
function lateSentence({ state }: ScoredDrill): readonly string[] {
  const answered = state.responses.filter(({ tookMinutes }) => tookMinutes !== null)
  const late = answered.filter(({ tookMinutes, targetMinutes }) => (tookMinutes ?? 0) > targetMinutes)
  if (late.length < 2) return []
  const posts =
    late.length === answered.length ? 'Every answer' : `${late.length} of ${answered.length} answers`
  return [
    `${posts} came after ${late.length === answered.length ? 'its' : 'their'} target, and each wait cost ${-LATE} points of mood before a word was read.`,
  ]
}

interface Turn {
  readonly reply: StoodReply
  /** Counted from 1, as the scorecard counts. */
  readonly number: number
  readonly before: number
  readonly after: number
}

/** The reply that helped most and the one that hurt most, of equals the first, in the order of sending. */
function turningReplies(drill: ScoredDrill): readonly Turn[] {
  const turns = drill.replies.map((reply, index) => ({
    reply,
    number: index + 1,
    ...moodAround(drill, reply),
  }))
  const strongest = (way: 1 | -1) =>
    [...turns].sort((a, b) => way * (b.after - b.before - (a.after - a.before)))[0]
  const [up, down] = [strongest(1), strongest(-1)]
  return [
    up && up.after - up.before >= TURNS ? [up] : [],
    down && down.before - down.after >= TURNS ? [down] : [],
  ]
    .flat()
    .sort((a, b) => a.number - b.number)
}

function turnSentence(drill: ScoredDrill, { reply, number, before, after }: Turn, second: boolean): string {
  const { report, post, to, thread } = reply
  const reasons = moodStep(report, post.visibility === 'public', to === null).because.slice(0, REASONS)
  const customer = drill.scenario.threads.find(({ id }) => id === thread)?.customer ?? ''
  const name = personName(drill.scenario, customer)
  const subject = drill.replies.length === 1 ? 'The reply' : `Reply ${number}`
  const way = after > before ? 'for the better' : 'for the worse'
  const why = reasons.length > 0 ? `: it ${listed(reasons)}` : ''
  if (second) return `${subject} turned it ${way}${why}.`
  const moved = `${name}’s mood ${after > before ? 'rose' : 'fell'} from ${Math.round(before)} to ${Math.round(after)}.`
  return `${subject} turned the thread ${way}${why}. ${moved}`
}

function quietSentence(drill: ScoredDrill): string {
  const { replies, state } = drill
  if (replies.length > 0)
    return `No single reply turned the thread; ${replies.length === 1 ? 'the one that was sent' : 'what was sent'} left the mood about where it was.`
  return state.responses.length === 0
    ? 'The drill was finished before a post wanted an answer.'
    : 'No reply was sent: the thread went its own way.'
}

function silenceSentence({ state }: ScoredDrill): readonly string[] {
  const silent = state.responses.filter(({ tookMinutes }) => tookMinutes === null).length
  if (silent === 0) return []
  const posts = silent === 1 ? 'One post' : `${silent} posts`
  return [`${posts} of ${state.responses.length} got no answer.`]
}

/** What closes the gate, in the words that close it. */
function gateSentence({ replies }: ScoredDrill): readonly string[] {
  const index = replies.findIndex(({ report }) => report.verdict === 'block')
  const blocked = replies[index]
  const finding = blocked && gravest(blocked.report.findings)
  if (!finding) return []
  const words = finding.span ? `: “${cut(finding.quote)}”` : ''
  return [`Reply ${index + 1} must not be posted as it stands${words}.`]
}

function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}
