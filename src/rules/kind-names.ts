import type { Channel, PiiType } from '../scoring/report.ts'

/** How messages name a kind of personal data. */
export const KIND_NAMES: Readonly<Record<PiiType, string>> = {
  email: 'an e-mail address',
  phone: 'a phone number',
  address: 'a home address',
  card: 'a card number',
  bank_account: 'bank details',
  national_id: 'an identity number',
  passport: 'a passport number',
  date_of_birth: 'a date of birth',
  order_id: 'an order number',
  account_id: 'an account number',
  booking_ref: 'a booking reference',
  ip: 'an IP address',
  credentials: 'a secret',
  full_name: 'a name that the platform does not show',
  health: 'health',
  financial: 'money matters',
  account_fact: 'facts from the record',
  location: 'somebody’s whereabouts',
}

/** How messages name a channel. */
export const CHANNEL_NAMES: Readonly<Record<Channel, string>> = {
  dm: 'a private message',
  call: 'a phone line',
  email: 'a mailbox',
  other_network: 'another network',
  form: 'a form or help page',
  in_person: 'a visit',
}
