import { CRISES, SENSITIVITIES } from '../../src/situation/situation.ts'

const CRISIS_FIELDS = ['crisis_none', ...CRISES.map((kind) => `crisis_${kind}` as const)] as const
const SENSITIVITY_FIELDS = [
  'sensitivity_none',
  ...SENSITIVITIES.map((kind) => `sensitivity_${kind}` as const),
] as const

/** What the form of the paste page sends; what was left alone is empty. */
export const CHECK_FIELDS = [
  'reply',
  'visibility',
  'thread',
  'platform',
  'surface',
  'sector',
  'brand_name',
  'brand_handle',
  'contacts',
  'agents',
  'customer_name',
  'customer_handle',
  'facts',
  'earlier',
  'fault',
  'anger',
  'needs_private',
  ...SENSITIVITY_FIELDS,
  ...CRISIS_FIELDS,
] as const

export type CheckField = (typeof CHECK_FIELDS)[number]
export type CheckForm = Readonly<Record<CheckField, string>>

/** The fields that can be wrong: each has a place below it where its problem is said. */
export const CHECK_SLOTS = [
  'reply',
  'visibility',
  'thread',
  'platform',
  'surface',
  'sector',
  'brand_name',
  'brand_handle',
  'contacts',
  'agents',
  'customer_name',
  'customer_handle',
  'facts',
  'earlier',
  'fault',
  'anger',
  'needs_private',
] as const

export type CheckSlot = (typeof CHECK_SLOTS)[number]
export type CheckProblems = Readonly<Partial<Record<CheckSlot, string>>>

/** What a person finds who comes to the page: the commonest case, a public post on a microblog. */
export const FRESH_CHECK: CheckForm = {
  ...(Object.fromEntries(CHECK_FIELDS.map((field) => [field, ''])) as Record<CheckField, string>),
  platform: 'x',
  visibility: 'public',
}

export const CHECK_LABELS: Readonly<Record<CheckSlot, string>> = {
  reply: 'Your draft',
  visibility: 'Who will read it',
  thread: 'What the customer wrote',
  platform: 'Platform',
  surface: 'Where it stands',
  sector: 'Our trade',
  brand_name: 'We are',
  brand_handle: 'Our handle',
  contacts: 'Our own contacts',
  agents: 'Who signs for us',
  customer_name: 'The customer is',
  customer_handle: 'Their handle',
  facts: 'What our record says about the case',
  earlier: 'What we wrote to other customers',
  fault: 'Whose fault it is',
  anger: 'How angry the customer is',
  needs_private: 'Whether private details are needed to go on',
}
