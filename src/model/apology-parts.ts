import { defences } from '../acts/defences.ts'
import { mentions, overlapsAny } from '../acts/mentions.ts'
import { act, type Reading } from '../acts/reading.ts'
import { harmed } from '../acts/stakes.ts'
import type { Span } from '../text/document.ts'
import { goodwill, nextSteps, ownership, sincereApology } from './voted.ts'

/** The six components of an apology, the heaviest first. */
export type ApologyComponent =
  | 'responsibility'
  | 'repair'
  | 'regret'
  | 'explanation'
  | 'repentance'
  | 'forgiveness'

/**
 * What each is worth: responsibility most, then repair; regret, explanation and repentance are tied; asking to be forgiven
 * counts least (Lewicki, Polin and Lount 2016, 755 people; they give the order, the steps between are ours).
 */
const WEIGHTS: Readonly<Record<ApologyComponent, number>> = {
  responsibility: 5,
  repair: 4,
  regret: 3,
  explanation: 3,
  repentance: 3,
  forgiveness: 1,
}

/** A component with the words that show it; without a span it is missing. */
export interface ApologyPart {
  readonly component: ApologyComponent
  readonly weight: number
  readonly span: Span | null
}

type Finder = (reading: Reading) => Span | undefined

const FINDERS: Readonly<Record<ApologyComponent, Finder>> = {
  responsibility: (reading) => firstOf(ownership(reading)),
  repair: (reading) => firstOf(nextSteps(reading)) ?? firstOf(goodwill(reading)),
  regret: (reading) => firstOf(sincereApology(reading)),
  // A reason given instead of help is an excuse, and has a finding of its own.
  explanation: (reading) =>
    mentions(reading, 'apology-explains').find((match) => !overlapsAny(match, defences(reading))),
  repentance: (reading) => reading.phrases('apology-repents').in(reading.document).find(isOwn),
  forgiveness: (reading) => mentions(reading, 'apology-forgiveness')[0],
}

/** The six components where an apology is due, found or missing; null where none is. */
export const apologyParts = act((reading): readonly ApologyPart[] | null =>
  harmed(reading)
    ? (Object.keys(WEIGHTS) as ApologyComponent[]).map((component) => {
        const span = FINDERS[component](reading)
        return {
          component,
          weight: WEIGHTS[component],
          span: span ? { start: span.start, end: span.end } : null,
        }
      })
    : null,
)

const isOwn = ({ tokens }: { readonly tokens: readonly { readonly quoted: boolean }[] }): boolean =>
  !tokens.some((token) => token.quoted)

function firstOf(seen: {
  readonly spans: readonly Span[]
  readonly read?: Span | undefined
}): Span | undefined {
  return seen.spans[0] ?? seen.read
}
