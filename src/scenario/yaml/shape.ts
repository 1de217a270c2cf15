import { PLATFORM_FACTS } from '../../situation/platforms.ts'
import type { Expectations, Visibility } from '../../situation/situation.ts'
import type {
  Beat,
  Condition,
  Decisive,
  Ending,
  Person,
  Remedy,
  Scenario,
  ThreadScript,
  Trigger,
  Walk,
  WalkStep,
} from '../scenario.ts'
import type { BeatFile, ConditionFile, ScenarioFile, StepFile } from '../schema.ts'

/** What a file may leave out. */
const DEFAULTS = { target_minutes: 60, target_real_seconds: 240, gravity: 1, mood: 50 } as const

/** Fills in what a checked file may leave out. Call it only when every reference and trigger has been checked. */
export function scenarioOf(slug: string, hash: string, file: ScenarioFile): Scenario {
  const threads = Object.entries(file.threads).map(([id, thread]) => threadOf(id, thread, file))
  const only = threads[0]?.id ?? ''
  const customers = new Map(threads.map((thread) => [thread.id, thread.customer]))
  return {
    slug,
    hash,
    title: file.title,
    summary: file.summary,
    briefing: file.briefing,
    mode: file.mode ?? 'thread',
    theme: file.theme,
    level: file.level,
    minutes: file.minutes,
    starts_at: file.starts_at,
    platform: file.platform,
    sector: file.sector ?? 'general',
    brand: { ...file.brand, contacts: file.brand.contacts ?? [], agents: file.brand.agents ?? [] },
    secure_channel: file.secure_channel,
    crisis_owner: file.crisis_owner ?? null,
    practices: file.practices,
    content_notes: file.content_notes ?? [],
    cast: Object.entries(file.cast).map(([id, person]) => personOf(id, person)),
    record: Object.entries(file.record).map(([title, facts]) => ({
      title,
      facts: Object.entries(facts).map(([label, value]) => ({ label, value })),
    })),
    remedies: file.remedies.map(remedyOf),
    facts: file.facts,
    threads,
    beats: file.beats.map((beat) => beatOf(beat, only, customers)),
    endings: file.endings.map((ending) => endingOf(ending, only, customers)),
    walks: file.walks.map(walkOf),
  }
}

/** Whether the brand can write privately in a thread: as it says, else as its platform has it. */
export function hasPrivateMessages(file: ScenarioFile, thread: ScenarioFile['threads'][string]): boolean {
  return thread.private_messages ?? PLATFORM_FACTS[thread.platform ?? file.platform].privateMessages
}

function threadOf(id: string, thread: ScenarioFile['threads'][string], file: ScenarioFile): ThreadScript {
  const {
    fault,
    anger,
    sensitivity = [],
    crisis = [],
    needs_private = false,
    target_minutes,
  } = thread.expectations
  const target = target_minutes ?? DEFAULTS.target_minutes
  return {
    id,
    customer: thread.customer,
    surface: thread.surface,
    platform: thread.platform ?? file.platform,
    reach: thread.reach,
    private_messages: hasPrivateMessages(file, thread),
    expectations: { fault, anger, sensitivity, crisis, needs_private, target_minutes: target },
    priority: thread.priority ?? null,
  }
}

function remedyOf(remedy: ScenarioFile['remedies'][number]): Remedy {
  return typeof remedy === 'string'
    ? { id: null, text: remedy, words: [], most: null }
    : { ...remedy, most: remedy.most ?? null }
}

function personOf(id: string, person: ScenarioFile['cast'][string]): Person {
  const { name, handle, role = 'customer', mood = DEFAULTS.mood } = person
  return { id, name, handle, role, mood }
}

function beatOf(beat: BeatFile, only: string, customers: ReadonlyMap<string, string>): Beat {
  const thread = beat.thread ?? only
  return {
    id: beat.id,
    thread,
    from: beat.from ?? customers.get(thread) ?? '',
    visibility: beat.visibility ?? 'public',
    text: beat.text,
    trigger: triggerOf(beat, thread),
    when: conditionOf(beat.when),
    mood: beat.mood ?? 0,
    reach: beat.reach ?? 0,
    decisive: beat.decisive ? decisiveOf(beat.decisive) : null,
    breaks: beat.breaks ?? null,
    held: beat.held ? { reason: beat.held.reason ?? [] } : null,
  }
}

function triggerOf(beat: BeatFile, thread: string): Trigger {
  if (beat.after) return { kind: 'after', ...beat.after }
  if (beat.reply_to) return { kind: 'reply_to', ...beat.reply_to }
  if (beat.acted) return { kind: 'acted', ...beat.acted, thread: beat.acted.thread ?? thread }
  return { kind: 'at', minutes: beat.at ?? 0 }
}

function decisiveOf(decisive: NonNullable<BeatFile['decisive']>): Decisive {
  const { target_minutes, target_real_seconds, gravity, expectations, model_answer, bad_answer } = decisive
  return {
    target_minutes: target_minutes ?? DEFAULTS.target_minutes,
    target_real_seconds: target_real_seconds ?? DEFAULTS.target_real_seconds,
    gravity: gravity ?? DEFAULTS.gravity,
    expectations: given<Expectations>(expectations ?? {}),
    model_answer: { ...model_answer, visibility: seen(model_answer.visibility) },
    bad_answer: { ...bad_answer, visibility: seen(bad_answer.visibility) },
  }
}

function endingOf(
  ending: ScenarioFile['endings'][number],
  only: string,
  customers: ReadonlyMap<string, string>,
): Ending {
  const thread = ending.thread ?? only
  const { from, text, visibility } = ending.last_words
  return {
    id: ending.id,
    title: ending.title,
    when: conditionOf(ending.when),
    thread,
    last_words: { from: from ?? customers.get(thread) ?? '', text, visibility: seen(visibility) },
    mood: ending.mood,
    reach: ending.reach,
    meaning: ending.meaning,
  }
}

function walkOf(walk: ScenarioFile['walks'][number]): Walk {
  return { name: walk.name, ending: walk.ending, steps: walk.steps.map(stepOf) }
}

function stepOf({
  beat,
  seconds,
  reply,
  visibility,
  hand_over,
  remedy,
  sum,
  decline,
  approve,
  ...acts
}: StepFile): WalkStep {
  if (approve) return { beat, seconds, act: { kind: 'approve' } }
  if (decline !== undefined) return { beat, seconds, act: { kind: 'decline', text: decline } }
  if (remedy !== undefined) return { beat, seconds, act: { kind: 'remedy', remedy, sum: sum ?? null } }
  if (hand_over !== undefined) return { beat, seconds, act: { kind: 'hand_over', note: hand_over } }
  if (reply !== undefined)
    return { beat, seconds, act: { kind: 'reply', text: reply, visibility: seen(visibility) } }
  if (acts.priority !== undefined) return { beat, seconds, act: { kind: 'priority', level: acts.priority } }
  const kind =
    (['model', 'bad', 'hide', 'find', 'solve', 'report'] as const).find((name) => acts[name]) ?? 'model'
  return { beat, seconds, act: { kind } }
}

/** Scalars stand for lists of one. */
function conditionOf(when: ConditionFile | undefined): Condition {
  const { apology, handoff_fit, answered, unanswered, remedy, no_remedy, ...rest } = when ?? {}
  const lists = {
    apology: listOf(apology),
    handoff_fit: listOf(handoff_fit),
    answered: listOf(answered),
    unanswered: listOf(unanswered),
    remedy: listOf(remedy),
    no_remedy: listOf(no_remedy),
  }
  return given<Condition>({ ...rest, ...lists })
}

function listOf<T extends string>(value: T | readonly T[] | undefined): readonly T[] | undefined {
  return typeof value === 'string' ? [value] : value
}

/** Without the fields that were left out. */
function given<T>(fields: { readonly [K in keyof T]?: T[K] | undefined }): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>
}

function seen(visibility: Visibility | undefined): Visibility {
  return visibility ?? 'public'
}
