import { z } from 'zod'

const word = z.string().trim().min(1).max(120)

/** Rows of words that stand for each other: the first row as the file has them, the others in the same order. */
const rows = z.array(z.array(word).min(1).max(12)).min(2).max(6)

/** What may be different when somebody plays a scenario again. */
export const varySchema = z
  .array(rows)
  .max(6)
  .describe(
    'Names, products and sums that change when it is played again: groups of rows, the first row as the file has them.',
  )

export const orderSchema = z
  .array(z.array(z.string().max(40)).min(2).max(8))
  .max(4)
  .describe('Beats with `at` whose minutes are dealt anew when it is played again.')
