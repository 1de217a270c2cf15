import { z } from 'zod'
import { PLATFORMS, SECTORS, SURFACES } from '../situation/situation.ts'
import { MODES, ROLES, THEMES } from './scenario.ts'
import { beat, condition } from './schema-beat.ts'
import {
  expectations,
  id,
  mood,
  post,
  practice,
  priority,
  reach,
  sum,
  visibility,
  words,
} from './schema-fields.ts'
import { orderSchema, varySchema } from './vary/vary-schema.ts'

/** What a scenario file may hold, field by field. Unknown fields are errors; defaults are filled in by `shape.ts`. */

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
