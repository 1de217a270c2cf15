import type { Dimension, Finding, Report, Verdict } from '../../scoring/report.ts'
import type { LintInput } from '../../situation/situation.ts'
import type { Beat } from '../beat.ts'
import { drillFindings } from '../drill-rules/index.ts'
import type { DrillState, Response, ShownPost } from '../drill-state.ts'
import type { DrillEvent, JudgedReport } from '../events.ts'
import { isGrave } from '../grave.ts'
import { isKept } from '../kept.ts'
import { playUntil, replay } from '../replay.ts'
import type { Scenario } from '../scenario.ts'
import type { ModelCard } from '../scorecard.ts'
import { closedLog } from '../timeline/log.ts'
import type { Play } from '../timeline/play.ts'

export type Lint = (input: LintInput) => Report
export type Weights = Readonly<Record<Dimension, number>>

/** A drill at the moment it is scored, with everything the parts of a scorecard read. */
export interface ScoredDrill {
  readonly scenario: Scenario
  readonly log: readonly DrillEvent[]
  readonly now: number
  readonly state: DrillState
  /** Behind what is shown: posts of threads that were never found. */
  readonly play: Play
  readonly replies: readonly StoodReply[]
  readonly findings: readonly Finding[]
  /** Scenario minute of a real time, as the clock of this drill ran. */
  minuteAt(real: number): number
}

/** A reply that stood, with its report. */
export interface StoodReply {
  readonly post: ShownPost
  readonly thread: string
  /** The decisive post it was the answer to. */
  readonly to: Response | null
  readonly report: JudgedReport
}

/** Model answers by decisive beat, for the posts that arrived. */
export type Models = ReadonlyMap<string, { readonly card: ModelCard; readonly report: Report }>

/** Reads the log once for all parts. A reply that could still be called back stands. */
export function scoredDrill(scenario: Scenario, events: readonly DrillEvent[], now: number): ScoredDrill {
  const log = closedLog(events, now)
  const state = withoutKept(replay(scenario, log, now))
  const play = playUntil(scenario, log, now)
  const own = new Set(log.flatMap((event) => (isKeptReply(event) ? [event.seq] : [])))
  const findings = drillFindings({ scenario, state, log }).filter(({ event }) => !own.has(event ?? 0))
  const replies = stoodReplies(state, log).filter(({ post }) => !isKept(post.id))
  const minuteAt = (real: number) => replay(scenario, log, Math.min(real, now)).minutes
  return { scenario, log, now, state, play, replies, findings, minuteAt }
}

/** What went by itself, from an earlier try, is not graded again. */
function withoutKept(state: DrillState): DrillState {
  return { ...state, responses: state.responses.filter(({ replies }) => !replies.some(isKept)) }
}

function isKeptReply(event: DrillEvent): boolean {
  return event.type === 'reply_sent' && isKept(event.reply)
}

function stoodReplies(state: DrillState, log: readonly DrillEvent[]): readonly StoodReply[] {
  const named = new Map(
    log.flatMap((event) => (event.type === 'reply_sent' ? [[event.reply, event.beat] as const] : [])),
  )
  const posts = state.threads.flatMap((thread) => thread.posts.map((post) => ({ post, thread: thread.id })))
  return posts
    .filter(({ post }) => post.reply !== null)
    .sort((a, b) => a.post.real - b.post.real)
    .flatMap(({ post, thread }) => {
      const beat = named.get(post.id)
      const to = state.responses.find((one) => one.beat === beat && one.replies.includes(post.id)) ?? null
      return post.reply?.report ? [{ post, thread, to, report: post.reply.report }] : []
    })
}

export function beatNamed(scenario: Scenario, id: string): Beat {
  const beat = scenario.beats.find((one) => one.id === id)
  if (!beat) throw new Error(`The scenario has no beat '${id}'.`)
  return beat
}

/** Name of a person of the cast. */
export function personName(scenario: Scenario, id: string): string {
  return scenario.cast.find((person) => person.id === id)?.name ?? id
}

/**
 * `block` if any reply blocks; `revise` if any wants a rewrite, the whole drill shows a grave fault, the score misses the pass mark, or the
 * speed does: fine words after the customer has given up waiting are no way to go on.
 */
export function drillVerdict(
  { replies, findings }: Pick<ScoredDrill, 'replies' | 'findings'>,
  figures: { readonly score: number; readonly speed: number | null },
  pass: number,
): Verdict {
  const verdicts = replies.map(({ report }) => report.verdict)
  if (verdicts.includes('block')) return 'block'
  const grave = findings.some(isGrave)
  const missed = figures.score < pass || (figures.speed ?? pass) < pass
  return verdicts.includes('revise') || grave || missed ? 'revise' : 'post'
}
