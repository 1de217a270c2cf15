import type { Dimension, Finding, Judgement, Report, Verdict, Versions } from '../scoring/report.ts'
import type { Visibility } from '../situation/situation.ts'
import type { Pace } from './pace.ts'
import type { Priority } from './priority.ts'
import type { Scorecard } from './scorecard.ts'

/** Something that happened in a drill. Append-only; `at` is server time in epoch milliseconds, `seq` counts from 1. */
export type DrillEvent = { readonly seq: number; readonly at: number } & DrillAct

export type DrillAct =
  /** `pace` is left out when the drill runs as written, `kept` when everything is to be answered. */
  | {
      readonly type: 'drill_started'
      readonly pace?: Pace | undefined
      /** The pace is somebody's accommodation: no scorecard tells of it. */
      readonly accommodation?: true | undefined
      readonly kept?: readonly KeptReply[] | undefined
      /** Its owner took it as a test, unasked: no hints, no pause. */
      readonly test?: true | undefined
    }
  | {
      readonly type: 'reply_sent'
      readonly reply: string
      readonly thread: string
      /** The decisive beat it answers; null for a further word to a thread where nothing waits. */
      readonly beat: string | null
      readonly visibility: Visibility
      readonly text: string
      /** `at` + the seconds in which it may be called back. */
      readonly effective_at: number
    }
  /** In the same transaction as its `reply_sent`. */
  | { readonly type: 'reply_judged'; readonly reply: string; readonly report: JudgedReport }
  | { readonly type: 'reply_withdrawn'; readonly reply: string }
  | { readonly type: 'post_hidden'; readonly thread: string; readonly post: string }
  | { readonly type: 'listened'; readonly query: string }
  | { readonly type: 'thread_solved'; readonly thread: string }
  /** To the crisis owner, with what they need to know. */
  | { readonly type: 'handed_over'; readonly thread: string; readonly note: string }
  /** Done from the record; `sum` where the remedy has one. */
  | {
      readonly type: 'remedy_taken'
      readonly thread: string
      readonly remedy: string
      readonly sum: number | null
    }
  /** A held post may stand. */
  | { readonly type: 'post_approved'; readonly thread: string; readonly post: string }
  /** A held post may not; its writer is told by the reply that follows, in the same transaction. */
  | { readonly type: 'post_declined'; readonly thread: string; readonly post: string; readonly reply: string }
  /** To the platform: spam, or an account that pretends to be us. */
  | { readonly type: 'post_reported'; readonly thread: string; readonly post: string }
  | { readonly type: 'priority_set'; readonly thread: string; readonly priority: Priority }
  | { readonly type: 'paused' }
  | { readonly type: 'resumed' }
  /** The server was down from..to (epoch ms); the clock stood. */
  | { readonly type: 'clock_stood'; readonly from: number; readonly to: number }
  | { readonly type: 'drill_interrupted'; readonly reason: string }
  | { readonly type: 'drill_finished'; readonly scorecard: Scorecard }

/** A reply of an earlier try that was good and in time: where only the rest is practised, it is sent again by itself. */
export interface KeptReply {
  /** The decisive beat it answers. */
  readonly beat: string
  readonly text: string
  readonly visibility: Visibility
  readonly report: JudgedReport
}

/** What the log keeps of a report, so that replay never lints. */
export interface JudgedReport {
  readonly judgement: Judgement | null
  readonly verdict: Verdict
  readonly score: number | null
  readonly dimensions: Readonly<Record<Dimension, number | null>>
  readonly findings: readonly Finding[]
  /** The apology by its components, where one was due. Older replies lack it. */
  readonly apology?: Report['apology']
  readonly versions: Versions
}
