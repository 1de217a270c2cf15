import type { Expectations, LintInput, Policy, ThreadPost, Visibility } from '../situation/situation.ts'
import type { DrillState, ShownPost, ThreadState } from './drill-state.ts'
import type { Scenario, ThreadScript } from './scenario.ts'

/** An invented day on which every drill happens, so that a reply's situation depends on the scenario alone. */
const DAY = Date.UTC(2026, 2, 10)
const MINUTE_MS = 60_000

/**
 * Where a reply in a thread stands now, ready for `lint({...situationFor(...), reply})`. `beat` is the decisive post it answers, null for a further
 * word: that is not timed. A public reply stands under what the public saw, a private message under both. Throws for a thread or beat
 * that the scenario does not have.
 */
export function situationFor(
  scenario: Scenario,
  state: DrillState,
  thread: string,
  visibility: Visibility,
  beat: string | null,
  reply = '',
): LintInput {
  const script = found(scenario.threads, thread, 'thread')
  const shown = found(state.threads, thread, 'thread')
  const { name, handle } = found(scenario.cast, script.customer, 'person')
  const situation = {
    platform: script.platform,
    visibility,
    surface: script.surface,
    sector: scenario.sector,
    brand: scenario.brand,
    customer: { name, handle },
    thread: threadPosts(scenario, shown, visibility, arrival(state, beat)),
    facts: factsOf(scenario),
    expectations: expectationsOf(scenario, script, beat ?? lastDecisive(scenario, shown)),
  }
  return {
    situation,
    reply,
    // Without a clock nobody is fast or slow.
    replied_at: beat === null || state.pace === 'untimed' ? undefined : isoTime(scenario, state.minutes),
    earlier_replies: earlierReplies(state, script.customer),
    policy: policyOf(scenario),
    assumed: [],
  }
}

/** ISO time of a scenario minute, to the second. */
export function isoTime(scenario: Pick<Scenario, 'starts_at'>, minutes: number): string {
  const [hours = 0, rest = 0] = scenario.starts_at.split(':').map(Number)
  const seconds = Math.round((hours * 60 + rest + minutes) * 60)
  return new Date(DAY + (seconds * MINUTE_MS) / 60).toISOString().replace('.000Z', 'Z')
}

/**
 * The posts a reply stands under, oldest first. The wait is counted from the post that is answered: reminders after it carry its time, or
 * each of them would begin the wait anew.
 */
function threadPosts(
  scenario: Scenario,
  thread: ThreadState,
  visibility: Visibility,
  waitingSince: number,
): readonly ThreadPost[] {
  return thread.posts
    .filter((post) => post.visibility === 'public' || visibility === 'private')
    .filter((post) => post.reply?.pendingUntil == null)
    .map(({ from, name, text, at }) => ({
      from,
      name,
      text,
      at: isoTime(scenario, Math.min(at, waitingSince)),
    }))
}

function arrival(state: DrillState, beat: string | null): number {
  return state.responses.find((response) => response.beat === beat)?.arrived.at ?? Number.POSITIVE_INFINITY
}

function expectationsOf(scenario: Scenario, thread: ThreadScript, beat: string | null): Expectations {
  if (beat === null) return thread.expectations
  const { decisive } = found(scenario.beats, beat, 'beat')
  if (!decisive) return thread.expectations
  return { ...thread.expectations, target_minutes: decisive.target_minutes, ...decisive.expectations }
}

/** The decisive post that is still the customer's last word: a further word stands under what it calls for. */
function lastDecisive(scenario: Scenario, thread: ThreadState): string | null {
  const last = thread.posts.findLast((post) => post.from === 'customer')
  return scenario.beats.find((beat) => beat.id === last?.beat && beat.decisive)?.id ?? null
}

function factsOf(scenario: Scenario): readonly string[] {
  const record = scenario.record.flatMap(({ facts }) => facts.map(({ label, value }) => `${label}: ${value}`))
  return [...scenario.facts, ...record]
}

/** What was written to other customers in this drill, oldest first. */
function earlierReplies(state: DrillState, customer: string): readonly string[] {
  return state.threads
    .filter((thread) => thread.customer !== customer)
    .flatMap((thread) => thread.posts.filter(isOwn))
    .sort((a, b) => a.real - b.real)
    .map((post) => post.text)
}

function isOwn(post: ShownPost): boolean {
  return post.reply !== null
}

/** Only the facts of the scenario's brand: how much a fault weighs is the policy's own business. */
function policyOf({ brand, sector, secure_channel }: Scenario): Policy {
  const { contacts, agents } = brand
  const choices = { targets: {}, weights: {}, severities: {}, allowed_phrases: [] }
  return { contacts, agents, sector, secure_channel, ...choices }
}

function found<T extends { readonly id: string }>(items: readonly T[], id: string, kind: string): T {
  const item = items.find((one) => one.id === id)
  if (!item) throw new Error(`The scenario has no ${kind} '${id}'.`)
  return item
}
