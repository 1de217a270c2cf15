// Written by `npm run leaks` from data/training; do not edit.

/** How many likely leaks of each type were leaks by the annotation guide, in the training data. */
export const LIKELY_LEAKS: Readonly<Record<string, { readonly right: number; readonly found: number }>> = {
  account_fact: { right: 27, found: 55 },
  account_id: { right: 5, found: 5 },
  address: { right: 26, found: 27 },
  bank_account: { right: 2, found: 3 },
  booking_ref: { right: 6, found: 6 },
  card: { right: 8, found: 13 },
  credentials: { right: 6, found: 6 },
  date_of_birth: { right: 1, found: 1 },
  email: { right: 1, found: 1 },
  financial: { right: 29, found: 38 },
  full_name: { right: 74, found: 86 },
  health: { right: 42, found: 77 },
  location: { right: 7, found: 18 },
  national_id: { right: 3, found: 3 },
  order_id: { right: 6, found: 6 },
  passport: { right: 1, found: 3 },
  phone: { right: 7, found: 11 },
}
