// Written by `npm run leaks` from data/training; do not edit.

/** How many likely leaks of each type were leaks by the annotation guide, in the training data. */
export const LIKELY_LEAKS: Readonly<Record<string, { readonly right: number; readonly found: number }>> = {
  account_fact: { right: 26, found: 52 },
  account_id: { right: 5, found: 5 },
  address: { right: 23, found: 24 },
  bank_account: { right: 2, found: 3 },
  booking_ref: { right: 6, found: 6 },
  card: { right: 7, found: 10 },
  credentials: { right: 6, found: 6 },
  date_of_birth: { right: 1, found: 1 },
  email: { right: 1, found: 1 },
  financial: { right: 27, found: 34 },
  full_name: { right: 62, found: 73 },
  health: { right: 35, found: 65 },
  location: { right: 6, found: 16 },
  national_id: { right: 3, found: 3 },
  order_id: { right: 5, found: 5 },
  passport: { right: 1, found: 3 },
  phone: { right: 6, found: 9 },
}
