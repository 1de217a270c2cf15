import type { LintInput, Policy, Situation } from '../situation/situation.ts'
import type { Span } from '../text/document.ts'
import type { Example, PlacedExample } from './rule.ts'

/** Where the examples of the rules stand unless they say otherwise. */
const EXAMPLE_SITUATION: Situation = {
  platform: 'x',
  visibility: 'public',
  surface: 'mention',
  sector: 'general',
  brand: { name: 'Fernway Parcels', handle: '@fernway', contacts: [], agents: ['Imani'] },
  customer: { name: 'Dana Okafor', handle: '@danaokafor' },
  thread: [
    {
      from: 'customer',
      text: "@fernway my mum's birthday parcel was delivered to a green door. Our door is red. Two days now and nobody answers me",
    },
  ],
  facts: [],
  expectations: {},
}

/** A situation in which the customer wrote this and nothing else. */
export const wrote = (text: string): Pick<Situation, 'thread'> => ({ thread: [{ from: 'customer', text }] })

const NO_POLICY: Policy = {
  contacts: [],
  agents: [],
  targets: {},
  weights: {},
  severities: {},
  allowed_phrases: [],
}

export interface ReadExample {
  readonly input: LintInput
  /** Marked evidence, as spans of the reply. */
  readonly marks: readonly Span[]
}

/** An example as something to lint: guillemets taken out of the reply and turned into spans. */
export function readExample(example: Example): ReadExample {
  const placed: PlacedExample = typeof example === 'string' ? { situation: {}, reply: example } : example
  const { reply, marks } = unmark(placed.reply)
  const input = {
    situation: { ...EXAMPLE_SITUATION, ...placed.situation },
    reply,
    replied_at: placed.replied_at,
    earlier_replies: placed.earlier_replies ?? [],
    policy: NO_POLICY,
    assumed: [],
  }
  return { input, marks }
}

function unmark(marked: string): { readonly reply: string; readonly marks: readonly Span[] } {
  const marks: { start: number; end: number }[] = []
  let reply = ''
  for (const sign of marked) {
    if (sign === '«') marks.push({ start: reply.length, end: reply.length })
    else if (sign === '»') (marks.at(-1) as { end: number }).end = reply.length
    else reply += sign
  }
  return { reply, marks }
}
