import type { Breach } from '../beat.ts'
import { finds } from '../listening.ts'
import { defineDrillRule, type WholeDrill } from './drill-rule.ts'
import { beatOf, customerName, eventsOf, threadOf } from './facts.ts'

const WHAT: Readonly<Record<Breach, string>> = {
  abuse: 'abuse',
  threat: 'a threat',
  personal_data: 'personal data',
  spam: 'spam',
}

/** What may lead somebody to a door. */
const DANGEROUS: ReadonlySet<Breach> = new Set(['personal_data', 'threat'])

/** In the brand's own group criticism is approved, what harms people is declined, and whoever is declined hears why. */
export const moderateFairly = defineDrillRule({
  id: 'moderate-fairly',
  dimension: 'courtesy',
  practice: 'P18',
  severity: 'error',
  summary: 'Let criticism stand, decline what harms, and say why.',
  why: 'A group is believed as long as its members see that only harm is declined, and that whoever is declined hears why.',
  messages: {
    silenced: 'A post of {name} was declined: it broke no rule of the group.',
    let_in: 'A post of {name} was approved although it holds {what}.',
    no_reason: '{name} was declined without a reason that helps: nothing says what has to change.',
    rude: '{name} was declined in a rude tone.',
  },
  source:
    'Practice P18: approve, decline with reason, answer: valid criticism stays, abuse and personal data do not.',
  examples: {
    flags: [
      'A sharp complaint about a recipe is declined "to keep the group positive".',
      'A post with a neighbour’s address is approved.',
      'A post that calls a member names is approved.',
      'An advertisement is declined with "Not suitable."',
      'An insult is declined with an insult.',
    ],
    passes: [
      'A sharp complaint is approved and answered.',
      'A post with an address is declined: it shows where somebody lives; welcome again without it.',
      'A question is approved.',
      'A post is left undecided: that is another rule.',
      'An advertisement is declined: the group has no sales posts, the market thread on Fridays has.',
    ],
  },
  *check(drill) {
    const { scenario, state, log } = drill
    for (const { thread, post, seq } of eventsOf(log, 'post_approved')) {
      const beat = beatOf(scenario, post)
      const data = { name: customerName(scenario, thread), what: WHAT[beat?.breaks ?? 'abuse'] }
      if (!beat?.breaks || !wasDecided(drill, thread, post, 'approved')) continue
      const severity = DANGEROUS.has(beat.breaks) ? 'critical' : 'error'
      yield { message: 'let_in', severity, event: seq, quote: beat.text, data }
    }
    for (const { thread, post, seq, reply } of eventsOf(log, 'post_declined')) {
      const beat = beatOf(scenario, post)
      if (!beat?.held || !wasDecided(drill, thread, post, 'declined')) continue
      const data = { name: customerName(scenario, thread) }
      const told = threadOf(state, thread)?.posts.find(({ id }) => id === reply)
      const text = told?.text ?? ''
      if (!beat.breaks) yield { message: 'silenced', event: seq, quote: beat.text, data }
      else if (!beat.held.reason.some((words) => finds(words, text)))
        yield { message: 'no_reason', severity: 'warning', event: seq, quote: text || beat.text, data }
      if (told?.reply?.report?.judgement?.discourteous)
        yield { message: 'rude', severity: 'warning', event: seq, quote: text, data }
    }
  },
})

function wasDecided(
  { state }: WholeDrill,
  thread: string,
  post: string,
  how: 'approved' | 'declined',
): boolean {
  return threadOf(state, thread)?.posts.find(({ id }) => id === post)?.held === how
}
