import { gzipSync } from 'node:zlib'
import { goodWalk } from '../../src/scenario/good-walk.ts'
import { replay } from '../../src/scenario/replay.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { playWalk } from '../../src/scenario/walk.ts'
import type { Engine } from '../../src/scoring/engine.ts'
import { Clock } from '../../views/parts/clock.tsx'
import { CoachAnswer } from '../../views/parts/coach.tsx'
import { Answering } from '../../views/parts/decision.tsx'
import { DrillAnswer, DrillLive } from '../../views/parts/live.tsx'
import { Outgoing } from '../../views/parts/outgoing.tsx'
import { Queue } from '../../views/parts/queue.tsx'
import { Doing } from '../../views/parts/record.tsx'
import { Posts, ThreadHead } from '../../views/parts/thread.tsx'
import type { DrillPageProps } from '../../views/props.ts'

/** The page of a drill at every moment at which a good trainee's play changes something, looked at from each thread. */
export function pagesOf(scenario: Scenario, engine: Engine): readonly DrillPageProps[] {
  const walk = goodWalk(scenario)
  if (!walk) throw new Error(`${scenario.slug} has no good walk`)
  const { events } = playWalk(scenario, walk, (input) => engine.lint(input))
  return [...new Set(events.map(({ at }) => at))].flatMap((now) => {
    const log = events.filter(({ at }) => at <= now)
    const state = replay(scenario, log, now)
    const seen = state.threads.filter(({ found, posts }) => found && posts.length > 0)
    return seen.map(({ id }) => pageAt(scenario, state, now, id))
  })
}

function pageAt(
  scenario: Scenario,
  state: DrillPageProps['state'],
  now: number,
  thread: string,
): DrillPageProps {
  return {
    drill: 'nXv0Zk3pQ7a1Rr9-b2_LmA',
    kind: 'practice',
    part: false,
    scenario,
    state,
    now,
    thread,
    drafts: {},
    box: '1',
    search: null,
    refused: null,
    notice: null,
    order: 'left',
    briefed: true,
  }
}

/** What htmx swaps, by name: the parts one by one, then what goes over the wire together. */
export const PARTS: Readonly<Record<string, (page: DrillPageProps) => string>> = {
  queue: (page) => String(<Queue {...page} />),
  clock: (page) => String(<Clock {...page} />),
  'thread head': (page) => String(<ThreadHead page={page} thread={looked(page)} />),
  thread: (page) => String(<Posts page={page} thread={looked(page)} />),
  outgoing: (page) => String(<Outgoing page={page} thread={looked(page)} />),
  composer: (page) => String(<Answering page={page} thread={looked(page)} />),
  'acts of the record': (page) => String(<Doing {...page} />),
  coach: () => String(<CoachAnswer findings={[]} />),
  'live message': (page) => String(<DrillLive {...page} />),
  'answer to an act': (page) => String(<DrillAnswer page={page} composer={false} />),
  'answer to Send': (page) => String(<DrillAnswer page={page} composer={true} />),
}

function looked(page: DrillPageProps) {
  const thread = page.state.threads.find(({ id }) => id === page.thread)
  if (!thread) throw new Error('no thread is looked at')
  return thread
}

/** Bytes as they are, and as Hono's compress sends them. */
export function sizesOf(html: string): { readonly raw: number; readonly packed: number } {
  return { raw: Buffer.byteLength(html), packed: gzipSync(html).length }
}
