/** Something a person can mend: where it stands in what they sent (JSON pointer), and one sentence about it. */
export interface Problem {
  /** RFC 6901, e.g. `/situation/thread/2/text`; empty for the whole. */
  readonly pointer: string
  readonly message: string
}

/** What a door makes of unknown data: a typed value, or everything that is wrong with it. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] }
