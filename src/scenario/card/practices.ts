import type { Dimension } from '../../scoring/report.ts'

/** What one would do next, by practice (design: practice.md). Imperatives, because they head "Do one thing next". */
export const PRACTICE_TITLES: Readonly<Record<string, string>> = {
  P1: 'Answer within the target',
  P2: 'Leave nobody without an answer',
  P3: 'Apologise, and do not defend',
  P4: 'Stay courteous, whoever is watching',
  P5: 'Speak to this customer’s own case',
  P6: 'Be concise, not curt',
  P7: 'Leave personal data out of public replies',
  P8: 'Move to private the right way',
  P9: 'Name a person who knows the case',
  P10: 'Say what happens next',
  P11: 'Close the loop in public',
  P12: 'Keep the customer in the loop',
  P13: 'Go a little further than is owed',
  P14: 'Leave criticism where it stands',
  P15: 'Listen beyond your own page',
  P16: 'Watch the alerts',
  P17: 'Step into a crisis at once',
  P18: 'Moderate with a reason',
  P19: 'Keep to the facts at hand',
  P20: 'Pick the moment to change channel',
  P21: 'Invite, do not push, to another channel',
  P22: 'Never ask for secrets',
  P23: 'Never trade anything for a review',
  P24: 'Mind the tone',
  P25: 'Put safety first',
}

/** The practice behind a weak dimension when no finding names one. */
export const DIMENSION_PRACTICE: Readonly<Record<Dimension, string>> = {
  speed: 'P1',
  apology: 'P3',
  courtesy: 'P4',
  personal: 'P5',
  privacy: 'P7',
  handoff: 'P8',
  resolution: 'P10',
  style: 'P6',
}
