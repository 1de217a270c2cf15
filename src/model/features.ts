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
import { nameWith } from './feature-name.ts'
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

const [no, does] = [nameWith('no:'), nameWith('act:')]
const [fault, anger, is] = [nameWith('is:fault '), nameWith('is:anger '), nameWith('is:')]
const [apologyIs, apologyAct] = [nameWith('is:apology '), nameWith('act:apology ')]
const [move, lengthIs] = [nameWith('act:move '), nameWith('is:length ')]

function actsOf(reading: Reading): readonly string[] {
  const { situation, document, expectations } = reading
  const facts = new Set<string>()
  const counted = (name: string, count: number) => {
    facts.add(count === 0 ? no(name) : does(name))
    if (count > 1) facts.add(does(`${name}+`))
  }
  const rude = insults(reading).length + mockery(reading).length + threats(reading).length
  let questions = 0
  for (const { question } of document.sentences) if (question) questions++
  facts.add(is(situation.visibility)).add(is(situation.surface))
  facts.add(fault(expectations.fault)).add(anger(expectations.anger))
  facts.add(complains(reading) ? 'is:complaint' : 'is:no complaint').add(apologyIs(apologyOf(reading)))
  if (tellsTheCase(reading)) facts.add('is:specific')
  if (couldBeAnybodys(reading)) facts.add('is:anybodys')
  if (situation.thread.some((post) => post.from === 'brand')) facts.add('is:mid-thread')
  if (document.tokens.some((token) => inSignature(reading, token))) facts.add('is:signed')
  if (document.tokens.some((token) => token.kind === 'url')) facts.add('is:linked')
  facts.add(lengthIs(LENGTHS.findIndex((most) => document.tokens.length <= most)))
  for (const { kind } of apologies(reading)) facts.add(apologyAct(kind))
  for (const { kind } of defences(reading)) facts.add(does(kind))
  for (const { channel } of invitations(reading)) facts.add(move(channel))
  counted('defence', defences(reading).length)
  counted('admission', admissions(reading).length)
  counted('heard', heard(reading).length)
  counted('step', steps(reading).length)
  counted('time', promisesOfNews(reading).length)
  counted('gift', gifts(reading).length)
  counted('rude', rude + brushOffs(reading).length)
  counted('reach-out', brandReachesOut(reading).length)
  counted('request', dataRequests(reading).length)
  counted('disclosure', disclosures(reading).length)
  counted('name', customerNamed(reading).length)
  counted('question', questions)
  if (questions > 0 && questions === document.sentences.length) facts.add('is:all questions')
  return [...facts]
}
