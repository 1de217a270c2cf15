import { PLATFORM_FACTS } from '../../situation/platforms.ts'
import type { Person, Remedy, Scenario, ThreadScript } from '../scenario.ts'
import type { ScenarioFile } from '../schema.ts'
import { DEFAULTS } from './defaults.ts'
import { beatOf, endingOf } from './shape-beat.ts'
import { walkOf } from './shape-walk.ts'

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
