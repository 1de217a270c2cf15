import { z } from 'zod'
import { AWAITED_ACTS, BREACHES } from './beat.ts'
import {
  differences,
  id,
  MINUTES_MOST,
  minutes,
  mood,
  oneOrMore,
  post,
  visibility,
  words,
} from './schema-fields.ts'

/** What a scenario file says about one post: when it comes, after what, and how it is answered. */

export const condition = z
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

export const beat = z
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
