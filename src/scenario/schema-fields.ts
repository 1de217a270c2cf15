import { z } from 'zod'
import { ANGERS, CRISES, FAULTS, SENSITIVITIES, VISIBILITIES } from '../situation/situation.ts'
import { PRIORITIES } from './priority.ts'

/** The small fields of which scenario files are made, each with its bounds. */

/** A day: no drill looks further. */
export const MINUTES_MOST = 1440

export const words = (most: number) => z.string().trim().min(1).max(most)
export const id = z
  .string()
  .max(40)
  .regex(/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/)
  .describe('Lower-case words joined by - or _; refer to it by this name.')
export const post = words(2000)
export const minutes = z.number().min(0).max(MINUTES_MOST)
export const mood = z.number().int().min(0).max(100)
export const reach = z.number().int().min(0).max(100_000_000)
export const visibility = z.enum(VISIBILITIES)
export const sum = z.number().positive().max(1_000_000)
export const oneOrMore = <T extends z.ZodType>(item: T) => z.union([item, z.array(item).min(1).max(20)])
export const priority = z.literal(PRIORITIES)
export const practice = z.string().regex(/^P(?:[1-9]|1\d|2[0-5])$/)

const expectationFields = {
  fault: z.enum(FAULTS),
  anger: z.enum(ANGERS),
  sensitivity: z.array(z.enum(SENSITIVITIES)).max(SENSITIVITIES.length),
  crisis: z.array(z.enum(CRISES)).max(CRISES.length),
  needs_private: z.boolean(),
  target_minutes: z.number().min(1).max(MINUTES_MOST),
}
export const expectations = z
  .strictObject(expectationFields)
  .partial({ sensitivity: true, crisis: true, needs_private: true, target_minutes: true })
export const differences = z.strictObject(expectationFields).partial()
