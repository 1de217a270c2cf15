// Written by `npm run leaks` from data/training; do not edit.

/** How many likely leaks of each type were leaks by the annotation guide, in the training data. */
export const LIKELY_LEAKS: Readonly<Record<string, { readonly right: number; readonly found: number }>> = {
  account_fact: { right: 20, found: 26 },
  account_id: { right: 4, found: 4 },
  address: { right: 15, found: 15 },
  bank_account: { right: 2, found: 2 },
  booking_ref: { right: 3, found: 3 },
  card: { right: 6, found: 7 },
  credentials: { right: 5, found: 5 },
  date_of_birth: { right: 1, found: 1 },
  financial: { right: 21, found: 21 },
  full_name: { right: 32, found: 32 },
  health: { right: 21, found: 23 },
  location: { right: 6, found: 6 },
  national_id: { right: 3, found: 3 },
  order_id: { right: 4, found: 4 },
  passport: { right: 1, found: 1 },
  phone: { right: 4, found: 4 },
}
