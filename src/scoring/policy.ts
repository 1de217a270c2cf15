import { parse } from 'yaml'
import { z } from 'zod'
import { DIMENSIONS } from './report.ts'

const perDimension = z.strictObject(
  Object.fromEntries(DIMENSIONS.map((name) => [name, z.number().min(0)])) as Record<
    (typeof DIMENSIONS)[number],
    z.ZodNumber
  >,
)
const score = z.number().min(0).max(100)

/** data/policies/default.yaml: every band, weight and cut. */
const scoringPolicySchema = z.strictObject({
  version: z.number(),
  weights: perDimension,
  start: perDimension,
  penalties: z.strictObject({ critical: score, error: score, warning: score, hint: score }),
  praise: z.record(z.string(), score),
  caps: z.record(z.string(), score),
  overall_caps: z.record(z.string(), z.number().min(1).max(5)),
  cuts: z.strictObject({ three: score, four: score, five: score }),
  speed: z.strictObject({ full_share: z.number(), pass_score: score, zero_times: z.number() }),
  pass_mark: score,
})

export type ScoringPolicy = z.infer<typeof scoringPolicySchema>

/** Reads the default policy. It is ours, so anything wrong with it throws. */
export const readScoringPolicy = (yaml: string): ScoringPolicy => scoringPolicySchema.parse(parse(yaml))
