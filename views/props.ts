import type { JoinForm, JoinProblems } from '../src/accounts/join.ts'
import type { InviteForm, TeamForm, TeamProblems } from '../src/accounts/lead.ts'
import type { Accuracy } from '../src/accuracy/accuracy.ts'
import type { Example } from '../src/rules/rule.ts'
import type { DrillState } from '../src/scenario/drill-state.ts'
import type { Pace } from '../src/scenario/pace.ts'
import type { Scenario } from '../src/scenario/scenario.ts'
import type { Scorecard } from '../src/scenario/scorecard.ts'
import type { Dimension, Edit, Report, Severity } from '../src/scoring/report.ts'
import type { Visibility } from '../src/situation/situation.ts'
import type { Link, Person, Role, Session, Team } from '../src/store/people.ts'
import type { Comment, PracticeCount, Task } from '../src/store/reviews.ts'
import type { Draft, DrillSummary } from '../src/store/store.ts'
import type { AssignForm, AssignProblems } from '../src/training/assign.ts'
import type { Desk } from '../src/training/desk.ts'
import type { RunKind } from '../src/training/drill-view.ts'
import type { LastSearch } from '../src/training/last-search.ts'
import type { DuePractice } from '../src/training/practice-queue.ts'
import type { Review } from '../src/training/review.ts'
import type { CheckForm, CheckProblems } from './model/check-form.ts'
import type { QueueOrder } from './model/queue-order.ts'

/*
 * What the pages post (form fields, all of them) and how they want to be answered. Without htmx: 303. With htmx: status and
 * `<DrillAnswer>` (views/parts/live.tsx), which is `<hx-partial>`s only; a full page is never swapped in.
 *   POST /drills                 scenario (with pace or run), assignment or weak (a drill)    plain form
 *   POST /drills/:id/reply       thread, text, visibility, box             DrillAnswer with `composer` (also 422 with `refused`)
 *   POST /drills/:id/draft       thread, text, visibility, box             CoachAnswer in practice, else 204; htmx only. Dropped when `box` was already sent as a reply
 *   POST /drills/:id/withdraw    thread, reply, text?                      DrillAnswer; `text` is what stands in the composer now: when it is
 *                                                                          empty or missing, the withdrawn text becomes the draft and `composer` is true
 *   POST /drills/:id/hide        thread, post                              DrillAnswer
 *   POST /drills/:id/report      thread, post                              DrillAnswer
 *   POST /drills/:id/priority    thread, priority, look?                   DrillAnswer; `look` is the thread that is looked at
 *   POST /drills/:id/solve       thread                                    DrillAnswer
 *   POST /drills/:id/hand-over   thread, note                              DrillAnswer with `record`
 *   POST /drills/:id/remedy      thread, remedy, sum?                      DrillAnswer with `record`
 *   POST /drills/:id/approve     thread, post                              DrillAnswer with `composer`
 *   POST /drills/:id/decline     thread, post, text                        DrillAnswer with `composer` (also 422 with `refused`)
 *   POST /drills/:id/pause       thread?                                   DrillAnswer
 *   POST /drills/:id/resume      thread?                                   DrillAnswer
 *   POST /drills/:id/listen      query, thread?                            DrillAnswer; to the thread that was found, if one was
 *   POST /drills/:id/finish      (none)                                    plain form: 303 to the scorecard
 *   POST /check                  CHECK_FIELDS, checked, apply?, undo?      plain form: 200 with the page, 422 with problems at their fields
 *   POST /check/findings         the same                                  CheckAnswer (200 or 422); htmx only
 * GET /drills/:id/live?thread=ID: each SSE message without a name is `<DrillLive>`; at the end `event: done` with the path to go to as data.
 * Assets: views/assets (hotseat.css, app.js, icons.svg, favicon.svg), /assets/weighted-length.js, /assets/htmx.min.js, /assets/hx-sse.min.js.
 * Icons are `<use href="/assets/icons.svg#...">`, so the policy needs img-src 'self'.
 */

/** What the shell of every page shows: who is signed in, and what there is to warn of. */
export interface Frame {
  readonly who: { readonly name: string; readonly role: Role } | null
  /** Whether one may practise without an account. */
  readonly guests: boolean
  /** Plain http to another machine: whoever is on the way can read along. */
  readonly unencrypted: boolean
}

/** Every page is drawn inside the frame. */
export interface Framed {
  readonly frame: Frame
}

/** GET /. All drills of the viewer, newest first: running ones become the "continue" card, closed ones the last score per scenario. */
export interface HomeProps {
  readonly scenarios: readonly Scenario[]
  readonly drills: readonly DrillSummary[]
  /** What the viewer was asked to do and has not done. */
  readonly tasks: readonly Task[]
  /** Scorecards with comments that wait to be acknowledged. */
  readonly unread: readonly DrillSummary[]
  /** What is due to be practised, most urgent first. */
  readonly due: readonly DuePractice[]
  /** How fast practice is to run. */
  readonly pace: Pace
  /** What the start buttons of the list start. */
  readonly run: 'practice' | 'test'
  /** One sentence about what was just done. */
  readonly done: string | null
  readonly now: number
}

/** GET /drills/:id, and every partial of it. */
export interface DrillPageProps {
  readonly drill: string
  readonly kind: RunKind
  /** Only what was weak in an earlier try is answered. */
  readonly part: boolean
  readonly scenario: Scenario
  readonly state: DrillState
  /** Server time of `state`, epoch ms. */
  readonly now: number
  /** The thread looked at; null while none is visible (nothing tags the brand and nothing was found yet). See `chooseThread`. */
  readonly thread: string | null
  readonly drafts: Readonly<Record<string, Draft>>
  /** Key of this composer: sent back as `box` with reply and draft, so that a reply posted twice is kept once and a draft that comes after its reply is dropped. */
  readonly box: string
  /** Last search and the threads it found; null before the first. */
  readonly search: LastSearch | null
  /** The reply that was refused, with one sentence that says why and how to go on. Its text is shown instead of the draft. */
  readonly refused: {
    readonly text: string
    readonly visibility: Visibility
    readonly problem: string
  } | null
  /** The note to the crisis owner that could not be handed on. */
  readonly note?: string | undefined
  /** One sentence about an action that could not be done (hide, solve, withdraw ...). */
  readonly notice: string | null
  /** How the queue of a shift is sorted. */
  readonly order: QueueOrder
  /** The briefing was read, so it stands folded. */
  readonly briefed: boolean
}

/** GET /drills/:id/scorecard. Everything comes from the log's `drill_finished`. */
export interface ScorecardProps {
  readonly drill: string
  readonly kind: RunKind
  readonly card: Scorecard
  /** What the manager wrote beside sentences. */
  readonly comments: readonly Comment[]
}

/** GET and POST /check, and what POST /check/findings swaps. Nothing of it is kept anywhere. */
export interface CheckProps {
  readonly form: CheckForm
  /** Null before there is a draft, and while a problem stands. */
  readonly report: Report | null
  readonly problems: CheckProblems
  /** One sentence about a suggestion that could not be applied or taken back. */
  readonly notice: string | null
  /** What takes the last applied suggestion back; null when none was just applied. */
  readonly undo: readonly Edit[] | null
}

/** GET /results. Newest first. */
export interface ResultsProps {
  readonly drills: readonly DrillSummary[]
}

/** A rule as its page shows it; reply rules and drill rules alike. */
export interface RuleSheet {
  readonly id: string
  readonly kind: 'reply' | 'drill'
  readonly dimension: Dimension
  readonly practice: string
  readonly severity: Severity
  readonly summary: string
  readonly why: string
  readonly source: string
  /** The sentences it can say. */
  readonly messages: readonly string[]
  /** Drill rules have none. */
  readonly examples: { readonly flags: readonly Example[]; readonly passes: readonly Example[] }
}

/** One of the 25 practices the rules stand on. */
export interface Practice {
  /** `P1` to `P25`. */
  readonly id: string
  readonly title: string
  /** Why it matters, with the figure where there is one. */
  readonly reason: string
  /** What it means in a drill and in the scorer. */
  readonly means: string
}

/** GET /rules. */
export interface RulesProps {
  readonly rules: readonly RuleSheet[]
  readonly practices: readonly Practice[]
}

/** GET /rules/:id. */
export interface RuleProps extends RulesProps {
  readonly rule: RuleSheet
  /** Scenarios whose practices include the rule's. */
  readonly scenarios: readonly Pick<Scenario, 'slug' | 'title' | 'minutes'>[]
}

/** GET /practice. */
export interface PracticeProps extends RulesProps {
  readonly scenarios: readonly Pick<Scenario, 'slug' | 'title' | 'practices'>[]
}

/** GET /accuracy. */
export interface AccuracyProps {
  readonly accuracy: Accuracy
}

/** A form that was not sent because the session had ended: where it goes and what it held. */
export interface Kept {
  readonly action: string
  readonly fields: Readonly<Record<string, string>>
}

/** GET and POST /login. */
export interface SignInProps {
  readonly login: string
  /** Path to go on to, of this site. */
  readonly next: string
  /** Why one is not signed in, and what to do. */
  readonly problem: string | null
  readonly kept: Kept | null
}

/** GET and POST /join/:secret. */
export interface JoinProps {
  readonly kind: Link['kind']
  readonly action: string
  readonly form: Omit<JoinForm, 'password'>
  readonly problems: JoinProblems
  readonly problem: string | null
  /** Name of the team that is joined. */
  readonly team: string | null
  /** IANA names to choose from. */
  readonly timeZones: readonly string[]
  /** Drills this browser did as a guest, which can be claimed. */
  readonly guestDrills: number
}

/** GET /account, and its forms when something is wrong. */
export interface AccountProps {
  readonly person: Person
  readonly team: string | null
  /** The team's, for times of day. */
  readonly timeZone: string
  readonly sessions: readonly Session[]
  /** The session of this browser. */
  readonly current: string
  readonly guestDrills: number
  readonly problems: { readonly old?: string; readonly password?: string }
  /** One sentence about what was just done. */
  readonly done: string | null
}

type Reviewable = Desk['drills'][number]

/** GET /desk. */
export interface DeskProps {
  readonly desk: Desk
  /** Teams the viewer leads. */
  readonly teams: readonly Team[]
  readonly mayAdmin: boolean
  readonly done: string | null
  readonly now: number
}

/** GET /desk/assign, and POST /desk/assignments when something is wrong. */
export interface AssignProps {
  readonly team: Team
  /** Who can be asked. */
  readonly people: readonly Person[]
  readonly scenarios: readonly Pick<Scenario, 'slug' | 'title' | 'level' | 'minutes'>[]
  readonly form: AssignForm
  readonly problems: AssignProblems
}

/** GET /desk/invite, and POST /desk/people when something is wrong. */
export interface InviteProps {
  readonly teams: readonly Team[]
  /** What the viewer may make somebody. */
  readonly roles: readonly Role[]
  readonly form: InviteForm
  readonly problems: Readonly<Partial<Record<keyof InviteForm, string>>>
}

/** POST /desk/people and /desk/people/:id/link: the one time a link is shown. */
export interface LinkProps {
  readonly person: Person
  readonly url: string
  readonly back: string
}

/** GET /desk/people/:id. */
export interface PersonProps {
  readonly person: Person
  readonly team: Team | null
  readonly teams: readonly Team[]
  readonly tasks: readonly Task[]
  readonly drills: readonly Reviewable[]
  readonly practice: PracticeCount | null
  readonly mayManage: boolean
  readonly isAdmin: boolean
  readonly done: string | null
  readonly problem: string | null
  readonly now: number
}

/** GET /desk/teams, and POST when something is wrong. */
export interface TeamsProps {
  readonly teams: readonly { readonly team: Team; readonly people: number }[]
  readonly timeZones: readonly string[]
  /** `team` is the id of the team that is changed; empty to add one. */
  readonly form: TeamForm & { readonly team: string }
  readonly problems: TeamProblems
  readonly done: string | null
}

/** GET /desk/drills/:id, and its comment form when something is wrong. */
export interface ReviewProps {
  readonly review: Review
  readonly typed: {
    readonly reply: string
    readonly sentence: number
    readonly text: string
    readonly problem: string
  } | null
  readonly done: string | null
}

/** Any page that could not be shown: what happened, and how to go on. */
export interface ProblemProps {
  readonly status: number
  readonly title: string
  readonly detail: string
  readonly ways: readonly { readonly href: string; readonly label: string }[]
}
