import type { PiiType } from '../scoring/report.ts'

/** Kinds of data with a list of their names (data/lexicons/data-kinds.txt), gravest first. */
const ASKED_TYPES: readonly PiiType[] = [
  'credentials',
  'card',
  'bank_account',
  'national_id',
  'passport',
  'date_of_birth',
  'health',
  'address',
  'phone',
  'email',
  'full_name',
  'order_id',
  'booking_ref',
  'account_id',
  'ip',
]

/** The same with the names of their lists. */
export const ASKED_LISTS = ASKED_TYPES.map((type) => ({ type, list: `data-kinds.${type}` }))
