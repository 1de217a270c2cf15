import type { ScenarioFile } from '../schema.ts'
import type { Mistake } from './mistake.ts'

/** The practice of handing a crisis over needs somebody who takes it, and whoever is on call needs something to take. */
export function checkCrisis({ practices, crisis_owner, threads, beats }: ScenarioFile): readonly Mistake[] {
  const handing = practices.indexOf('P17')
  const expected = [
    ...Object.values(threads).map(({ expectations }) => expectations),
    ...beats.map(({ decisive }) => decisive?.expectations),
  ]
  const crisis = expected.some((one) => (one?.crisis ?? []).length > 0)
  return [
    ...(handing >= 0 && !crisis_owner
      ? [
          {
            path: ['practices', handing],
            message:
              'P17 is to hand a crisis over, and nobody takes it; say who in crisis_owner, or leave P17 out',
          },
        ]
      : []),
    ...(crisis_owner && !crisis
      ? [
          {
            path: ['crisis_owner'],
            message:
              'has nothing to take over: no expectations name a crisis; name one where it shows, or leave this out',
          },
        ]
      : []),
  ]
}
