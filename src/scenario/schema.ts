import { z } from 'zod'
import {
  ANGERS,
  CRISES,
  FAULTS,
  PLATFORMS,
  SECTORS,
  SENSITIVITIES,
  SURFACES,
  VISIBILITIES,
} from '../situation/situation.ts'
import { PRIORITIES } from './priority.ts'
import { AWAITED_ACTS, BREACHES, MODES, ROLES, THEMES } from './scenario.ts'
import { orderSchema, varySchema } from './vary/vary-schema.ts'

/** What a scenario file may hold, field by field. Unknown fields are errors; defaults are filled in by `shape.ts`. */

/** A day: no drill looks further. */
const MINUTES_MOST = 1440

const words = (most: number) => z.string().trim().min(1).max(most)
const id = z
  .string()
  .max(40)
  .regex(/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/)
  .describe('Lower-case words joined by - or _; refer to it by this name.')
const post = words(2000)
const minutes = z.number().min(0).max(MINUTES_MOST)
const mood = z.number().int().min(0).max(100)
const reach = z.number().int().min(0).max(100_000_000)
const visibility = z.enum(VISIBILITIES)
const sum = z.number().positive().max(1_000_000)
const oneOrMore = <T extends z.ZodType>(item: T) => z.union([item, z.array(item).min(1).max(20)])
const priority = z.literal(PRIORITIES)
const practice = z.string().regex(/^P(?:[1-9]|1\d|2[0-5])$/)

const expectationFields = {
  fault: z.enum(FAULTS),
  anger: z.enum(ANGERS),
  sensitivity: z.array(z.enum(SENSITIVITIES)).max(SENSITIVITIES.length),
  crisis: z.array(z.enum(CRISES)).max(CRISES.length),
  needs_private: z.boolean(),
  target_minutes: z.number().min(1).max(MINUTES_MOST),
}
const expectations = z
  .strictObject(expectationFields)
  .partial({ sensitivity: true, crisis: true, needs_private: true, target_minutes: true })
const differences = z.strictObject(expectationFields).partial()

const condition = z
  .strictObject({
    apology: oneOrMore(z.enum(['none', 'sincere', 'hollow'])),
    ownership: z.boolean(),
    defensive: z.boolean(),
    discourteous: z.boolean(),
    names_customer: z.boolean(),
    specific: z.boolean(),
    canned: z.boolean(),
    leak: z.boolean(),
    pii_requested: z.boolean(),
    handoff_fit: oneOrMore(z.enum(['not_needed', 'missing', 'appropriate', 'inappropriate'])),
    acknowledges: z.boolean(),
    next_step: z.boolean(),
    keeps_in_loop: z.boolean(),
    goodwill: z.boolean(),
    overall_min: z.number().int().min(1).max(5),
    overall_max: z.number().int().min(1).max(5),
    visibility,
    mood_min: mood,
    mood_max: mood,
    late: z.boolean(),
    answered: oneOrMore(id),
    unanswered: oneOrMore(id),
    hidden: z.boolean(),
    solved: z.boolean(),
    found: z.boolean(),
    handed_over: z.boolean(),
    remedy: oneOrMore(id),
    no_remedy: oneOrMore(id),
    approved: z.boolean(),
    declined: z.boolean(),
  })
  .partial()
  .describe(
    'All given fields must hold. The first group is about the last reply, the second about the thread.',
  )

const answer = z.strictObject({ text: post, visibility: visibility.optional(), why: words(400) })

const decisive = z
  .strictObject({
    target_minutes: z
      .number()
      .min(1)
      .max(MINUTES_MOST)
      .optional()
      .describe('Scenario minutes; 60 if left out.'),
    target_real_seconds: z
      .number()
      .min(120)
      .max(1800)
      .optional()
      .describe('Real seconds that stand for the target; 240 if left out.'),
    gravity: z.number().min(1).max(3).optional(),
    expectations: differences.optional(),
    model_answer: answer,
    bad_answer: answer.describe('Looks good and is not.'),
  })
  .describe('A post that wants an answer within its target, and whose answers are graded.')

const beat = z
  .strictObject({
    id,
    thread: id.optional().describe('May be left out when there is one thread.'),
    from: id.optional().describe("The thread's customer if left out."),
    visibility: visibility.optional(),
    text: post,
    at: minutes.optional().describe('Scenario minutes after the start.'),
    after: z
      .strictObject({ beat: id, minutes })
      .optional()
      .describe('Scenario minutes after another beat appeared.'),
    reply_to: z
      .strictObject({ beat: id, minutes })
      .optional()
      .describe(
        'Scenario minutes after the first reply to a decisive beat; the first such beat whose `when` holds plays.',
      ),
    acted: z
      .strictObject({ act: z.enum(AWAITED_ACTS), thread: id.optional(), remedy: id.optional(), minutes })
      .optional()
      .describe(
        "Scenario minutes after the trainee first did this, in the beat's own thread if none is named.",
      ),
    when: condition.optional(),
    mood: z.number().int().min(-100).max(100).optional(),
    reach: z.number().int().min(-100_000_000).max(100_000_000).optional(),
    decisive: decisive.optional(),
    breaks: z
      .enum(BREACHES)
      .optional()
      .describe('Why it may be hidden, or has to be declined. Criticism breaks nothing.'),
    held: z
      .strictObject({ reason: z.array(words(60)).max(12).optional() })
      .optional()
      .describe(
        'Mode moderation: it waits for a decision. `reason`: words of which a usable reason has one.',
      ),
  })
  .describe('A post with exactly one of at, after, reply_to, acted.')

const remedy = z
  .strictObject({
    id,
    text: words(200),
    words: z
      .array(words(60))
      .min(1)
      .max(12)
      .describe('What a reply that promises it says: a word each, or words that stand in one sentence.'),
    most: z
      .strictObject({ sum, currency: words(4) })
      .optional()
      .describe('A sum, up to which it may go.'),
  })
  .describe('Can be done from the record; a plain line can only be read.')

const ending = z.strictObject({
  id,
  title: words(80),
  when: condition.optional().describe('The last ending has none.'),
  thread: id.optional(),
  last_words: z.strictObject({ from: id.optional(), text: post, visibility: visibility.optional() }),
  mood: mood.describe("The customer's mood in the end, 0 furious to 100 delighted."),
  reach: reach.describe('How many people have seen it in the end.'),
  meaning: words(300),
})

const step = z
  .strictObject({
    beat: id,
    seconds: z.number().min(0).max(7200).describe('Real seconds after that beat appeared.'),
    reply: post.optional(),
    visibility: visibility.optional(),
    model: z.literal(true).optional(),
    bad: z.literal(true).optional(),
    hide: z.literal(true).optional(),
    find: z.literal(true).optional(),
    solve: z.literal(true).optional(),
    hand_over: words(1000).optional().describe('The note to the crisis owner.'),
    remedy: id.optional(),
    sum: sum.optional().describe('Goes with remedy, where it has a most.'),
    report: z.literal(true).optional(),
    approve: z.literal(true).optional(),
    decline: post.optional().describe('The reason, sent to the writer.'),
    priority: priority.optional().describe('Of the thread; in shifts only.'),
  })
  .describe(
    'Exactly one of reply, model, bad, hide, find, solve, hand_over, remedy, approve, decline, report, priority. On a held post, model and bad decide too.',
  )

const person = z.strictObject({
  name: words(60),
  handle: z.string().trim().max(60),
  role: z.enum(ROLES).optional(),
  mood: mood.optional(),
})

const thread = z.strictObject({
  customer: id,
  surface: z.enum(SURFACES),
  platform: z.enum(PLATFORMS).optional().describe("The scenario's if left out."),
  reach,
  private_messages: z
    .boolean()
    .optional()
    .describe('Whether the brand can write privately here; as the platform has it if left out.'),
  expectations,
  priority: z
    .strictObject({ level: priority, why: words(300) })
    .optional()
    .describe(
      'In shifts: 1 danger or going round, 2 money, health or a day at stake, 3 whatever loses nothing by waiting.',
    ),
})

export const scenarioSchema = z.strictObject({
  title: words(80),
  summary: words(300),
  briefing: words(1200),
  mode: z
    .enum(MODES)
    .optional()
    .describe(
      'In moderation posts wait for a decision; a shift has 5 to 8 threads with priorities; thread if left out.',
    ),
  theme: z.enum(THEMES),
  level: z.number().int().min(1).max(4),
  minutes: z.number().int().min(4).max(16).describe('Real minutes it takes; only a shift takes more than 8.'),
  starts_at: z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
    .describe('Wall clock of the start, "14:02".'),
  platform: z.enum(PLATFORMS),
  sector: z.enum(SECTORS).optional(),
  brand: z.strictObject({
    name: words(60),
    handle: z.string().trim().max(60),
    contacts: z.array(words(200)).max(20).optional(),
    agents: z.array(words(60)).max(20).optional(),
  }),
  secure_channel: words(200).optional(),
  crisis_owner: z
    .strictObject({
      name: words(60),
      role: words(80),
      on_call: words(200).describe('How and until when they are reached.'),
      holding_line: words(600).describe('The approved words for the public, the same for everybody.'),
    })
    .optional(),
  practices: z.array(practice).min(1).max(25),
  content_notes: z.array(words(200)).max(10).optional(),
  cast: z.record(id, person),
  record: z.record(words(60), z.record(words(60), words(300))),
  remedies: z.array(z.union([words(200), remedy])).max(20),
  facts: z.array(words(300)).max(40),
  threads: z.record(id, thread),
  beats: z.array(beat).min(1).max(80),
  endings: z.array(ending).min(1).max(12),
  walks: z.array(z.strictObject({ name: words(80), ending: id, steps: z.array(step).max(40) })).max(40),
  vary: varySchema.optional(),
  order: orderSchema.optional(),
})

/** A file's content, checked field by field. */
export type ScenarioFile = z.infer<typeof scenarioSchema>
export type ConditionFile = z.infer<typeof condition>
export type BeatFile = ScenarioFile['beats'][number]
export type StepFile = ScenarioFile['walks'][number]['steps'][number]
