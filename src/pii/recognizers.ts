import { accountId } from './account-id.ts'
import { address } from './address.ts'
import { bankAccount } from './bank-account.ts'
import { bareIdentifier } from './bare-identifier.ts'
import { bookingRef } from './booking-ref.ts'
import { card } from './card.ts'
import { credentials } from './credentials.ts'
import { dateOfBirth } from './date-of-birth.ts'
import { email } from './email.ts'
import { entryCode } from './entry-code.ts'
import { iban } from './iban.ts'
import { ip } from './ip.ts'
import { nationalId } from './national-id.ts'
import { orderId } from './order-id.ts'
import { partial } from './partial.ts'
import { passport } from './passport.ts'
import { phone } from './phone.ts'
import type { Recognizer } from './recognizer.ts'
import { spelledBirth } from './spelled-birth.ts'

/** Every recognizer, the more specific first: where two claim the same words with the same confidence, the earlier wins. */
export const RECOGNIZERS: readonly Recognizer[] = [
  email,
  iban,
  card,
  passport,
  nationalId,
  credentials,
  entryCode,
  dateOfBirth,
  spelledBirth,
  ip,
  bankAccount,
  phone,
  address,
  partial,
  bookingRef,
  accountId,
  orderId,
  bareIdentifier,
]
