import { clockTime } from '../clock-time.ts'
import { eventsOf } from '../drill-rules/facts.ts'
import type { Scorecard, TimelineItem } from '../scorecard.ts'
import { isHeldBack } from '../timeline/ask.ts'
import type { PostPlay } from '../timeline/play.ts'
import { cut } from './decided.ts'
import { mainThread } from './outcome.ts'
import { beatNamed, personName, type ScoredDrill } from './scored-drill.ts'

type Item = Omit<TimelineItem, 'time' | 'mood' | 'reach'>

/** Everything that happened, in order: posts (also of threads that were never found), replies, actions, missed targets, last words. Of one
 * moment the action comes first: a post is declined, then its writer is told. */
export function storyOf(drill: ScoredDrill): readonly TimelineItem[] {
  const items = [...actions(drill), ...posts(drill), ...missed(drill)].sort((a, b) => a.at - b.at)
  return items.map((item) => ({
    ...item,
    time: clockTime(drill.scenario, item.at),
    mood: moodAfter(drill, item),
    reach: reachAfter(drill, item),
  }))
}

/** Mood of a thread's customer over time. */
export function moodLine(drill: ScoredDrill, main: string): Scorecard['moods'] {
  return drill.state.moods.filter(({ thread }) => thread === main).map(({ at, mood }) => ({ at, mood }))
}

/** Minutes at which a thread's targets ran out, or would have. */
export function targetMinutes({ state }: ScoredDrill, main: string): readonly number[] {
  return state.responses
    .filter(({ thread }) => thread === main)
    .map(({ arrived, targetMinutes: target }) => arrived.at + target)
}

function posts({ play, scenario }: ScoredDrill): readonly Item[] {
  return play.threads.flatMap((thread) =>
    thread.posts.map((post) => ({
      at: post.at,
      kind: kindOf(post),
      who: post.reply !== null ? scenario.brand.name : personName(scenario, post.person),
      text: post.text,
      visibility: post.visibility,
      thread: thread.script.id,
      post: post.id,
      ...(isHeldBack(post) ? { unseen: true as const } : {}),
    })),
  )
}

function kindOf(post: PostPlay): TimelineItem['kind'] {
  if (post.reply !== null) return 'reply'
  return post.id.startsWith('ending:') ? 'ending' : 'post'
}

function missed({ state, scenario }: ScoredDrill): readonly Item[] {
  return state.moods
    .filter(({ cause }) => cause.startsWith('late:'))
    .map(({ at, thread, cause }) => {
      const beat = beatNamed(scenario, cause.slice('late:'.length))
      const who = personName(scenario, beat.from)
      return {
        at,
        kind: 'missed',
        who,
        text: `The target passed without an answer to ${who}`,
        visibility: beat.visibility,
        thread,
      }
    })
}

function actions(drill: ScoredDrill): readonly Item[] {
  const { log, scenario, play } = drill
  const who = scenario.brand.name
  const item = (real: number, thread: string, text: string): Item =>
    ({ at: drill.minuteAt(real), kind: 'action', who, text, visibility: 'public', thread }) as const
  return [
    ...eventsOf(log, 'post_hidden').flatMap((event) => {
      const post = play.threads
        .find(({ script }) => script.id === event.thread)
        ?.posts.find(({ id }) => id === event.post)
      if (!post?.hidden) return []
      return [{ ...item(event.at, event.thread, `Hid the post “${cut(post.text)}”`), hides: post.id }]
    }),
    ...eventsOf(log, 'listened').map((event) =>
      item(event.at, mainThread(drill), `Searched for “${cut(event.query)}”`),
    ),
    ...eventsOf(log, 'thread_solved').map((event) =>
      item(event.at, event.thread, 'Marked the thread as solved'),
    ),
    ...eventsOf(log, 'remedy_taken').flatMap(({ at, thread, remedy }) => {
      const text = scenario.remedies.find(({ id }) => id === remedy)?.text
      return text === undefined ? [] : [item(at, thread, `Done from the record: ${text}`)]
    }),
    ...eventsOf(log, 'post_reported').flatMap(({ at, thread, post }) => {
      const beat = scenario.beats.find(({ id }) => id === post)
      return beat ? [item(at, thread, `Reported the post “${cut(beat.text)}”`)] : []
    }),
    ...eventsOf(log, 'post_approved').map(({ at, thread, post }) =>
      item(at, thread, `Approved the post “${cut(beatNamed(scenario, post).text)}”`),
    ),
    ...eventsOf(log, 'post_declined').map(({ at, thread, post }) =>
      item(at, thread, `Declined the post “${cut(beatNamed(scenario, post).text)}”`),
    ),
    ...eventsOf(log, 'handed_over').map((event) =>
      item(
        event.at,
        event.thread,
        `Handed over to ${scenario.crisis_owner?.name}: “${cut(event.note, 160)}”`,
      ),
    ),
  ]
}

function moodAfter({ state, play }: ScoredDrill, { at, thread }: Item): number {
  const customer = (id: string) => play.threads.find(({ script }) => script.id === id)?.script.customer
  const point = state.moods.findLast((one) => one.at <= at && customer(one.thread) === customer(thread))
  return point?.mood ?? 50
}

/** How many had seen the thread right after it. */
function reachAfter({ state, scenario }: ScoredDrill, { at, thread }: Item): number {
  const point = state.moods.findLast((one) => one.at <= at && one.thread === thread)
  return point?.reach ?? scenario.threads.find(({ id }) => id === thread)?.reach ?? 0
}
