import { admissions } from '../acts/admissions.ts'
import { apologies, apologyOf } from '../acts/apologies.ts'
import { brandReachesOut, invitations } from '../acts/channels.ts'
import { defences } from '../acts/defences.ts'
import { disclosures } from '../acts/disclosures.ts'
import { gifts } from '../acts/gifts.ts'
import { heard } from '../acts/heard.ts'
import { staysInPublic } from '../acts/left-alone.ts'
import { hasLink } from '../acts/mentions.ts'
import { brushOffs, insults, mockery, threats } from '../acts/mockery.ts'
import { customerNamed } from '../acts/names.ts'
import { couldBeAnybodys } from '../acts/pasted.ts'
import { act, type Reading } from '../acts/reading.ts'
import { dataRequests } from '../acts/requests.ts'
import { isSigned } from '../acts/signature.ts'
import { tellsTheCase } from '../acts/specifics.ts'
import { complains } from '../acts/stakes.ts'
import { steps } from '../acts/steps.ts'
import { promisesOfNews } from '../acts/times.ts'
import { nameWith } from './feature-name.ts'
import { namesOf, type SentenceFeatures, sentenceFeatures } from './sentence-features.ts'
import { threadFeatures } from './thread-features.ts'

/** What the models read: facts about the whole reply by name, some of them twice, and about each of its sentences. */
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
  whole: [...new Set(whole)],
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

const counted = (name: string): Counted => ({
  none: no(name),
  any: does(name),
  several: does(`${name}+`),
})
const COUNTS = {
  defence: counted('defence'),
  admission: counted('admission'),
  heard: counted('heard'),
  step: counted('step'),
  time: counted('time'),
  gift: counted('gift'),
  rude: counted('rude'),
  'reach-out': counted('reach-out'),
  request: counted('request'),
  disclosure: counted('disclosure'),
  name: counted('name'),
  question: counted('question'),
}

function actsOf(reading: Reading): readonly string[] {
  const { situation, document, expectations } = reading
  const facts: string[] = []
  const rude = insults(reading).length + mockery(reading).length + threats(reading).length
  let questions = 0
  for (const { question } of document.sentences) if (question) questions++
  facts.push(is(situation.visibility), is(situation.surface))
  facts.push(fault(expectations.fault), anger(expectations.anger))
  facts.push(complains(reading) ? 'is:complaint' : 'is:no complaint', apologyIs(apologyOf(reading)))
  if (tellsTheCase(reading)) facts.push('is:specific')
  if (couldBeAnybodys(reading)) facts.push('is:anybodys')
  if (situation.thread.some((post) => post.from === 'brand')) facts.push('is:mid-thread')
  if (isSigned(reading)) facts.push('is:signed')
  if (hasLink(reading)) facts.push('is:linked')
  facts.push(lengthIs(LENGTHS.findIndex((most) => document.tokens.length <= most)))
  for (const { kind } of apologies(reading)) facts.push(apologyAct(kind))
  for (const { kind } of defences(reading)) facts.push(does(kind))
  for (const { channel } of invitations(reading)) facts.push(move(channel))
  count(facts, COUNTS.defence, defences(reading).length)
  count(facts, COUNTS.admission, admissions(reading).length)
  count(facts, COUNTS.heard, heard(reading).length)
  count(facts, COUNTS.step, steps(reading).length)
  count(facts, COUNTS.time, promisesOfNews(reading).length)
  count(facts, COUNTS.gift, gifts(reading).length)
  count(facts, COUNTS.rude, rude + brushOffs(reading).length)
  count(facts, COUNTS['reach-out'], brandReachesOut(reading).length)
  count(facts, COUNTS.request, dataRequests(reading).length)
  count(facts, COUNTS.disclosure, disclosures(reading).length)
  count(facts, COUNTS.name, customerNamed(reading).length)
  count(facts, COUNTS.question, questions)
  if (questions > 0 && questions === document.sentences.length) facts.push('is:all questions')
  return facts
}

/** Names of what is counted: none, any, several. */
interface Counted {
  readonly none: string
  readonly any: string
  readonly several: string
}

function count(facts: string[], { none, any, several }: Counted, times: number): void {
  facts.push(times === 0 ? none : any)
  if (times > 1) facts.push(several)
}
