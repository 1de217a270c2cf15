import { type ClockFace, clockFace } from '../model/clock.ts'
import { moodTrend } from '../model/mood.ts'
import { firstName } from '../model/people.ts'
import { nameOf, sides } from '../model/queue.ts'
import { figure, spoken, targetWords } from '../model/time.ts'
import type { DrillPageProps } from '../props.ts'
import { posts } from './hx.ts'
import { Icon } from './icon.tsx'
import { Mood } from './mood.tsx'
import { Ring } from './ring.tsx'

/** The clock of the thread looked at: swapped by live updates (outerMorph of #clock); in between the browser counts on. */
export function Clock(props: DrillPageProps) {
  const { scenario, state, now } = props
  const thread = state.threads.find((one) => one.id === props.thread)
  const face = clockFace(state, thread, now)
  return (
    <section
      id="clock"
      class={`clock ${face.look}`}
      aria-labelledby="h-clock"
      data-look={face.look}
      data-due={face.running?.due}
      data-now={face.running?.now}
      data-rate={face.running?.rate}
      data-target={face.running?.target}
    >
      <Ring face={face} />
      <div class="stack tight">
        <h2 id="h-clock">
          <Icon name="flame" />
          <span>{face.heading}</span>
        </h2>
        {thread && (
          <p class="mood-line">
            <Mood mood={thread.mood} trend={moodTrend(state.moods, thread.id)} />
          </p>
        )}
        <Pace face={face} />
      </div>
      {thread && state.status !== 'ended' && (
        <dl class="sides">
          <div class={thread.waiting ? 'turn' : undefined}>
            <dt>Waiting on you</dt>
            <dd>
              <Counted minutes={sides(thread, state.minutes).you} look="you" />
            </dd>
          </div>
          <div>
            <dt>Waiting on {firstName(nameOf(scenario, thread.customer))}</dt>
            <dd>
              <Counted minutes={sides(thread, state.minutes).them} />
            </dd>
          </div>
        </dl>
      )}
      <PauseForm {...props} />
    </section>
  )
}

/** A running figure for the eye, and words for those who listen. */
function Counted({ minutes, look }: { readonly minutes: number; readonly look?: string }) {
  return (
    <>
      <span class={look} aria-hidden="true">
        {figure(minutes)}
      </span>
      <span class="vh">{spoken(minutes)}</span>
    </>
  )
}

/** Both times: the target as the customer feels it, and the real minutes that stand for it. */
function Pace({ face }: { readonly face: ClockFace }) {
  if (face.targetMinutes === null) return null
  return (
    <p class="small muted tools">
      Target {targetWords(face.targetMinutes)}.
      {face.running && (
        <>
          <br />
          <span class="real">{`${targetWords(face.targetMinutes / face.running.rate)} of yours stand for it.`}</span>
        </>
      )}
    </p>
  )
}

function PauseForm({ drill, kind, state, thread }: DrillPageProps) {
  if (kind !== 'practice' && state.status === 'running')
    return <p class="small muted tools">This drill runs on and cannot be paused.</p>
  if (state.status !== 'running' && state.status !== 'paused') return null
  const paused = state.status === 'paused'
  return (
    <form
      class="row pause"
      {...posts(`/drills/${drill}/${paused ? 'resume' : 'pause'}`)}
      data-said={paused ? 'The clock goes on.' : 'Paused: the clock stands.'}
    >
      {thread !== null && <input type="hidden" name="thread" value={thread} />}
      <button type="submit" class={paused ? 'button small primary' : 'button small'}>
        <Icon name={paused ? 'play' : 'pause'} />
        {paused ? 'Go on' : 'Pause'}
      </button>
      {paused && <span class="small muted">The clock stands. Take your time.</span>}
    </form>
  )
}
