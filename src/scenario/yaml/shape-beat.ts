import type { Expectations, Visibility } from '../../situation/situation.ts'
import type { Beat, Decisive, Trigger } from '../beat.ts'
import type { Ending } from '../ending.ts'
import type { BeatFile, ConditionFile, ScenarioFile } from '../schema.ts'
import type { Condition } from '../when.ts'
import { DEFAULTS } from './defaults.ts'

/** A post with what its file left out. */
export function beatOf(beat: BeatFile, only: string, customers: ReadonlyMap<string, string>): Beat {
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

/** An ending with what its file left out. */
export function endingOf(
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

export function seen(visibility: Visibility | undefined): Visibility {
  return visibility ?? 'public'
}
