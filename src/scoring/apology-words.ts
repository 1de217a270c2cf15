import type { ApologyComponent, ApologyPart } from '../model/apology-parts.ts'

/** What each component does, in plain words. */
export const APOLOGY_WORDS: Readonly<Record<ApologyComponent, string>> = {
  responsibility: 'Takes responsibility',
  repair: 'Offers to put it right',
  regret: 'Says sorry',
  explanation: 'Explains what happened',
  repentance: 'Says it will not happen again',
  forgiveness: 'Asks to be forgiven',
}

/** "12 of 19 points": what the components found are worth, of all. */
export function apologyPoints(parts: readonly ApologyPart[]): string {
  const sum = (all: readonly ApologyPart[]) => all.reduce((total, { weight }) => total + weight, 0)
  return `${sum(parts.filter(({ span }) => span !== null))} of ${sum(parts)} points`
}
