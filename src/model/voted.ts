import { admissions } from '../acts/admissions.ts'
import { apologies, apologyOf, onlySeemsSorry } from '../acts/apologies.ts'
import { DEFENCES, defences } from '../acts/defences.ts'
import { factsTold } from '../acts/facts.ts'
import { gifts } from '../acts/gifts.ts'
import { type Heard, heard } from '../acts/heard.ts'
import { leftAlone } from '../acts/left-alone.ts'
import { inOrder, overlapsAny, wholeOf, wordsIn } from '../acts/mentions.ts'
import { brushOffs, insults, mockery, RUDENESS, threats } from '../acts/mockery.ts'
import { couldBeAnybodys, speaksToTheCase } from '../acts/pasted.ts'
import { act, type Reading } from '../acts/reading.ts'
import { refusedApologies } from '../acts/refused-apologies.ts'
import { specifics } from '../acts/specifics.ts'
import { steps } from '../acts/steps.ts'
import { promisesOfNews } from '../acts/times.ts'
import type { Apology } from '../scoring/report.ts'
import type { Span } from '../text/document.ts'
import { featuresOf } from './features.ts'
import type { Unit } from './linear.ts'
import { clearestSentence, labelsOf, probabilities } from './probabilities.ts'

/** What stands for a label after word lists and model have voted: the lists' spans, or the sentence the model went by. */
export interface Voted<S extends Span = Span> {
  readonly spans: readonly S[]
  /** Set when only the model saw it. */
  readonly read: Span | undefined
  /** How sure the model is, 0 to 1; 1 where there is none to ask. */
  readonly sure: number
}

const NOTHING = { spans: [], read: undefined, sure: 0 }

/** One clause may be misread; two that defend need no model's word. */
const severalPlain = <S extends Span>(spans: readonly S[]): readonly (S & { readonly plain?: boolean })[] =>
  spans.length < 2 ? spans : spans.map((span) => ({ ...span, plain: true }))

/** What the word lists see for each label that is voted on. */
export const SEEN = {
  ownership: admissions,
  acknowledges: heard,
  next_step: steps,
  keeps_in_loop: promisesOfNews,
  goodwill: gifts,
  told: factsTold,
  defensive: (reading) => severalPlain(defences(reading)),
  discourteous: (reading) =>
    inOrder([...insults(reading), ...mockery(reading), ...threats(reading), ...brushOffs(reading)]),
  canned: (reading) => (couldBeAnybodys(reading) ? [wholeOf(reading)] : []),
  hollow: (reading) =>
    apologyOf(reading) === 'hollow' ? apologies(reading).filter((one) => one.kind !== 'plain') : [],
  sincere: (reading) => (apologyOf(reading) === 'sincere' ? regrets(reading) : []),
  missing: leftAlone,
} satisfies Record<string, (reading: Reading) => readonly Span[]>
export type VotedLabel = keyof typeof SEEN

/** How a label's model reads, and between which bounds training chooses how sure it must be. */
export interface Manner {
  readonly unit: Unit
  /** At least so sure it must be to speak where the lists are silent. What lowers a reply's worth must rest on more than a guess. */
  readonly alone: number
  /** At least and at most so sure for words that the lists saw to stand. */
  readonly doubt: readonly [least: number, most: number]
  /** What the label's own lists see, which its model does not read: they were written with many training replies in view and seem surer than they are. */
  readonly own: readonly string[]
}

const ADMITS = ['admission', 'fault', 'cause', 'heard', 'step']

/** One sentence is enough to admit, to promise or to be sorry; whether a reply defends, snubs or could be anybody's, all of it tells. Most replies of every day do neither. */
export const MANNERS: Readonly<Record<VotedLabel, Manner>> = {
  ownership: { unit: 'sentence', alone: 0.6, doubt: [0, 0], own: ADMITS },
  acknowledges: { unit: 'sentence', alone: 0.75, doubt: [0, 0], own: ['heard'] },
  next_step: { unit: 'sentence', alone: 0.6, doubt: [0, 0.4], own: ['step'] },
  keeps_in_loop: { unit: 'sentence', alone: 0.85, doubt: [0, 0], own: ['time'] },
  goodwill: { unit: 'sentence', alone: 0.7, doubt: [0, 0.02], own: ['gift'] },
  told: { unit: 'sentence', alone: 0.6, doubt: [0, 0], own: ['disclosure'] },
  defensive: { unit: 'reply', alone: 0.5, doubt: [0.05, 0.2], own: ['defence', ...DEFENCES] },
  discourteous: { unit: 'reply', alone: 0.6, doubt: [0, 0.15], own: ['rude', ...RUDENESS] },
  canned: { unit: 'reply', alone: 0.6, doubt: [0, 0.4], own: ['anybodys', 'specific'] },
  hollow: { unit: 'sentence', alone: 0.5, doubt: [0, 0.15], own: ['apology'] },
  sincere: { unit: 'sentence', alone: 0.65, doubt: [0, 0], own: ['apology', ...ADMITS] },
  missing: { unit: 'reply', alone: 0.5, doubt: [0, 0.5], own: [] },
}

/** Words that are sorry for what happened; without any, words that admit it. */
function regrets(reading: Reading): readonly Span[] {
  const plain = apologies(reading).filter((one) => one.kind === 'plain')
  return plain.length > 0 ? plain : admissions(reading).filter((one) => one.verdict)
}

/** How sure the models are, by label. */
const sureness = act((reading) => ({
  labels: labelsOf(reading.models),
  sure: probabilities(reading.models, featuresOf(reading)),
}))

function surenessOf(reading: Reading, label: VotedLabel): number {
  const { labels, sure } = sureness(reading)
  return sure[labels.indexOf(label)] ?? 0
}

/** Fewer words say too little about the whole reply for the model to speak alone. */
const TELLING = 6

/** What says so in so many words stands whatever the model thinks of the rest. */
export const isPlain = (span: Span & { readonly plain?: boolean }): boolean => span.plain === true

/** Lists and model vote together: without the model's word for it a weak sign does not stand, and the model may speak where lists are silent. */
const vote = <L extends VotedLabel>(label: L) =>
  act((reading): Voted<ReturnType<(typeof SEEN)[L]>[number]> => {
    const spans = SEEN[label](reading) as readonly ReturnType<(typeof SEEN)[L]>[number][]
    const model = reading.models[label]
    if (!model) return { spans, read: undefined, sure: 1 }
    const sure = surenessOf(reading, label)
    if (spans.length > 0)
      return sure >= model.keep || spans.some(isPlain) ? { spans, read: undefined, sure } : NOTHING
    const telling = MANNERS[label].unit === 'sentence' || wordsIn(reading).length >= TELLING
    return sure >= model.add && telling ? { spans, read: clearest(reading, label), sure } : NOTHING
  })

/** The sentence that shows it most. */
function clearest(reading: Reading, label: VotedLabel): Span {
  const sentence = reading.document.sentences[clearestSentence(reading.models, label, featuresOf(reading))]
  if (!sentence) return wholeOf(reading)
  const text = reading.document.original.slice(sentence.start, sentence.end)
  const start = sentence.start + text.length - text.trimStart().length
  return { start, end: sentence.start + text.trimEnd().length }
}

export const ownership = vote('ownership')
const heardByVote = vote('acknowledges')
/** A sentence that refuses an apology shows no hearing, whatever the model says of it. */
export const acknowledgement = act((reading): Voted<Heard> => {
  const voted = heardByVote(reading)
  const { read } = voted
  return read && overlapsAny(read, refusedApologies(reading)) ? NOTHING : voted
})
export const nextSteps = vote('next_step')
export const news = vote('keeps_in_loop')
/** Facts about a person that the public had not been told. */
export const told = vote('told')
export const goodwill = vote('goodwill')
export const defensiveness = vote('defensive')
export const rudeness = vote('discourteous')
const couldStandAnywhere = vote('canned')
/** The case needs a private talk, and nothing leads there. Only a reply that stays in public is asked. */
export const leftWithoutPrivate = vote('missing')
const sincereByVote = vote('sincere')
/** Where the words of an apology are there and none is meant, the model's word for it is not enough. */
const sincerity = act((reading): Voted => {
  const voted = sincereByVote(reading)
  return voted.read && onlySeemsSorry(reading) ? NOTHING : voted
})
const hollowness = vote('hollow')

/** Whether the label holds after the vote. */
export const holds = ({ spans, read }: Pick<Voted, 'spans' | 'read'>): boolean =>
  spans.length > 0 || read !== undefined

/**
 * Speaks of this case. Where it is taken for pasted as well, words of the complaint that come back decide: of 73 such replies
 * by writers held out, 18 of 26 with one were specific, and 1 of 45 without.
 */
export const isSpecific = act(
  (reading): boolean =>
    speaksToTheCase(reading) && (!holds(couldStandAnywhere(reading)) || specifics(reading).shared.length > 0),
)

/** Could be pasted under most complaints. What speaks of this case could not. */
export const pasted = act((reading): Voted => (isSpecific(reading) ? NOTHING : couldStandAnywhere(reading)))

/** From this probability on the model takes an apology for hollow although the words are plain. */
const OVERRULES = 0.85

/** The apology that governs the reply's effect, after the vote. */
export const apologyVoted = act((reading): Apology => {
  const sincere = holds(sincerity(reading))
  const { spans, read, sure } = hollowness(reading)
  if (spans.length > 0 || (read && (!sincere || sure >= OVERRULES))) return 'hollow'
  return sincere ? 'sincere' : 'none'
})

/** What shows a sincere apology, and what a hollow one. Empty where the other one governs. */
export const sincereApology = act((reading) =>
  apologyVoted(reading) === 'sincere' ? sincerity(reading) : NOTHING,
)
export const hollowApology = act((reading) =>
  apologyVoted(reading) === 'hollow' ? hollowness(reading) : NOTHING,
)
