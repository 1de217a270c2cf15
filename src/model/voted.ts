import { admissions } from '../acts/admissions.ts'
import { defences } from '../acts/defences.ts'
import { heard } from '../acts/heard.ts'
import { wholeOf } from '../acts/mentions.ts'
import { brushOffs, insults, mockery, threats } from '../acts/mockery.ts'
import { couldBeAnybodys } from '../acts/pasted.ts'
import { act, type Reading } from '../acts/reading.ts'
import { steps } from '../acts/steps.ts'
import type { Judgement } from '../scoring/report.ts'
import type { Span } from '../text/document.ts'
import { featuresOf } from './features.ts'
import { probability, strongest } from './linear.ts'

/** What stands for a label after rules and model have voted: the rules' spans, or the words the model went by. */
export interface Voted<S extends Span = Span> {
  readonly spans: readonly S[]
  /** Set when only the model saw it. */
  readonly read: Span | undefined
}

const features = act((reading) => featuresOf(reading))

/** Rules and model vote together: what rules see stands, and where they are silent the model may speak. */
function vote<S extends Span>(
  label: string,
  byRules: (reading: Reading) => readonly S[],
): (reading: Reading) => Voted<S> {
  return act((reading) => {
    const spans = byRules(reading)
    const model = reading.models[label]
    if (!model) return { spans, read: undefined }
    if (spans.length > 0) return { spans, read: undefined }
    const sure = probability(model, features(reading).keys())
    return { spans, read: sure >= model.add ? evidence(reading, label) : undefined }
  })
}

/** How many of its strongest terms the model goes by when it points. */
const TERMS = 6

/** The sentence that most of the model's strongest terms stand in: no single word of it is the reason. */
function evidence(reading: Reading, label: string): Span {
  const model = reading.models[label]
  const terms = model ? strongest(model, features(reading), TERMS) : []
  const hits = new Map<number, number>()
  for (const token of terms.flatMap((name) => features(reading).get(name) ?? [])) {
    hits.set(token.sentence, (hits.get(token.sentence) ?? 0) + 1)
  }
  const [best] = [...hits].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  const sentence = reading.document.sentences[best?.[0] ?? -1]
  if (!sentence) return wholeOf(reading)
  const text = reading.document.original.slice(sentence.start, sentence.end)
  return { start: sentence.start, end: sentence.start + text.trimEnd().length }
}

const whole = (holds: (reading: Reading) => boolean) => (reading: Reading) =>
  holds(reading) ? [wholeOf(reading)] : []
const rude = (reading: Reading) => [insults, mockery, threats, brushOffs].flatMap((one) => one(reading))
const anybodys = whole(couldBeAnybodys)

export const ownership = vote('ownership', admissions)
export const acknowledgement = vote('acknowledges', heard)
export const nextSteps = vote('next_step', steps)
export const defensiveness = vote('defensive', defences)
export const rudeness = vote('discourteous', rude)
export const pasted = vote('canned', anybodys)

/** Whether the label holds after the vote. */
export const holds = ({ spans, read }: Voted): boolean => spans.length > 0 || read !== undefined

interface Label {
  /** What a careful reader said; undefined where the label was left out. */
  readonly truth: (labels: Partial<Judgement>) => boolean | undefined
  readonly byRules: (reading: Reading) => boolean
}

const found = (byRules: (reading: Reading) => readonly Span[]) => (reading: Reading) =>
  byRules(reading).length > 0

/** The labels that are voted on, for training. */
export const LABELS = {
  ownership: { truth: (labels) => labels.ownership, byRules: found(admissions) },
  acknowledges: { truth: (labels) => labels.acknowledges, byRules: found(heard) },
  next_step: { truth: (labels) => labels.next_step, byRules: found(steps) },
  defensive: { truth: (labels) => labels.defensive, byRules: found(defences) },
  discourteous: { truth: (labels) => labels.discourteous, byRules: found(rude) },
  canned: { truth: (labels) => labels.canned, byRules: found(anybodys) },
} satisfies Record<string, Label>
export type VotedLabel = keyof typeof LABELS
