import { admissions } from '../acts/admissions.ts'
import { apologies, apologyOf } from '../acts/apologies.ts'
import { brandReachesOut, invitations } from '../acts/channels.ts'
import { defences } from '../acts/defences.ts'
import { disclosures } from '../acts/disclosures.ts'
import { gifts } from '../acts/gifts.ts'
import { heard } from '../acts/heard.ts'
import { staysInPublic } from '../acts/left-alone.ts'
import { brushOffs, insults, mockery, threats } from '../acts/mockery.ts'
import { customerNamed } from '../acts/names.ts'
import { couldBeAnybodys } from '../acts/pasted.ts'
import { act, type Reading } from '../acts/reading.ts'
import { dataRequests } from '../acts/requests.ts'
import { inSignature } from '../acts/signature.ts'
import { tellsTheCase } from '../acts/specifics.ts'
import { complains } from '../acts/stakes.ts'
import { steps } from '../acts/steps.ts'
import { promisesOfNews } from '../acts/times.ts'
import { namesOf, type SentenceFeatures, sentenceFeatures } from './sentence-features.ts'
import { threadFeatures } from './thread-features.ts'

/** What the models read: facts about the whole reply by name, each once, and about each of its sentences. */
export interface Features {
  readonly whole: readonly string[]
  readonly sentences: readonly SentenceFeatures[]
}

/** The same with every feature by its name, as training reads them. */
export interface NamedFeatures {
  readonly whole: readonly string[]
  readonly sentences: readonly (readonly string[])[]
}

export const named = ({ whole, sentences }: Features): NamedFeatures => ({
  whole,
  sentences: sentences.map(namesOf),
})

/** All features of a reply. The order is that of the reply, so equal replies have equal features. */
export const featuresOf = act(
  (reading): Features => ({
    whole: staysInPublic(reading) ? [...actsOf(reading), ...threadFeatures(reading)] : actsOf(reading),
    sentences: sentenceFeatures(reading),
  }),
)

/** Words and signs of a short, a usual, a long reply. */
const LENGTHS = [12, 30, 50, Number.POSITIVE_INFINITY]

function actsOf(reading: Reading): readonly string[] {
  const { situation, document } = reading
  const counted = (name: string, count: number) =>
    count === 0 ? [`no:${name}`] : count === 1 ? [`act:${name}`] : [`act:${name}`, `act:${name}+`]
  const questions = document.sentences.filter((sentence) => sentence.question).length
  const facts = [
    `is:${situation.visibility}`,
    `is:${situation.surface}`,
    `is:fault ${reading.expectations.fault}`,
    `is:anger ${reading.expectations.anger}`,
    `is:${complains(reading) ? 'complaint' : 'no complaint'}`,
    `is:apology ${apologyOf(reading)}`,
    ...(tellsTheCase(reading) ? ['is:specific'] : []),
    ...(couldBeAnybodys(reading) ? ['is:anybodys'] : []),
    ...(situation.thread.some((post) => post.from === 'brand') ? ['is:mid-thread'] : []),
    ...(document.tokens.some((token) => inSignature(reading, token)) ? ['is:signed'] : []),
    ...(document.tokens.some((token) => token.kind === 'url') ? ['is:linked'] : []),
    `is:length ${LENGTHS.findIndex((most) => document.tokens.length <= most)}`,
    ...apologies(reading).map((apology) => `act:apology ${apology.kind}`),
    ...defences(reading).map((defence) => `act:${defence.kind}`),
    ...invitations(reading).map((invitation) => `act:move ${invitation.channel}`),
    ...counted('defence', defences(reading).length),
    ...counted('admission', admissions(reading).length),
    ...counted('heard', heard(reading).length),
    ...counted('step', steps(reading).length),
    ...counted('time', promisesOfNews(reading).length),
    ...counted('gift', gifts(reading).length),
    ...counted('rude', [insults, mockery, threats, brushOffs].flatMap((one) => one(reading)).length),
    ...counted('reach-out', brandReachesOut(reading).length),
    ...counted('request', dataRequests(reading).length),
    ...counted('disclosure', disclosures(reading).length),
    ...counted('name', customerNamed(reading).length),
    ...counted('question', questions),
    ...(questions > 0 && questions === document.sentences.length ? ['is:all questions'] : []),
  ]
  return [...new Set(facts)]
}
