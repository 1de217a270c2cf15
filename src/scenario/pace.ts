/** How fast a practice drill runs: 1 is as written, 2 to 10 that many times slower, and untimed has no clock at all (WCAG 2.2.1). */
export const PACES = [1, 1.5, 2, 3, 5, 10, 'untimed'] as const
export type Pace = (typeof PACES)[number]

/** The pace of these letters, as forms and addresses carry it; as written when it is none. */
export function paceOf(text: string | undefined): Pace {
  return PACES.find((pace) => String(pace) === text) ?? 1
}

/** How many times the usual time somebody may be given in assigned drills and tests. */
export const EXTRA_TIMES = [1, 1.5, 2, 3] as const
