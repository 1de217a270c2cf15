import { moodStep } from '../mood.ts'
import { cut, gravest } from './decided.ts'
import { moodAround } from './reply-cards.ts'
import { personName, type ScoredDrill, type StoodReply } from './scored-drill.ts'

/** A change of mood smaller than this turned nothing. */
const TURNS = 5
/** So many reasons are told; more would be a list. */
const REASONS = 3

/** Which reply turned the thread which way, and why; about the reply, never about the person. */
export function summaryOf(drill: ScoredDrill): string {
  const turned = turningReply(drill)
  const first = turned ? turnSentence(drill, turned) : quietSentence(drill)
  return [first, ...silenceSentence(drill), ...gateSentence(drill)].join(' ')
}

interface Turn {
  readonly reply: StoodReply
  /** Counted from 1, as the scorecard counts. */
  readonly number: number
  readonly before: number
  readonly after: number
}

/** The reply after which the mood changed most; of equals the first. */
function turningReply(drill: ScoredDrill): Turn | null {
  const turns = drill.replies.map((reply, index) => ({
    reply,
    number: index + 1,
    ...moodAround(drill, reply),
  }))
  const strongest = turns.sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before))[0]
  return strongest && Math.abs(strongest.after - strongest.before) >= TURNS ? strongest : null
}

function turnSentence(drill: ScoredDrill, { reply, number, before, after }: Turn): string {
  const { report, post, to, thread } = reply
  const reasons = moodStep(report, post.visibility === 'public', to === null).because.slice(0, REASONS)
  const customer = drill.scenario.threads.find(({ id }) => id === thread)?.customer ?? ''
  const name = personName(drill.scenario, customer)
  const subject = drill.replies.length === 1 ? 'The reply' : `Reply ${number}`
  const way = after > before ? 'turned the thread for the better' : 'turned the thread for the worse'
  const why = reasons.length > 0 ? `: it ${listed(reasons)}` : ''
  const moved = `${name}’s mood ${after > before ? 'rose' : 'fell'} from ${Math.round(before)} to ${Math.round(after)}.`
  return `${subject} ${way}${why}. ${moved}`
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
