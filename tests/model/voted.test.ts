import { describe, expect, it } from 'vitest'
import { speaksToTheCase } from '../../src/acts/pasted.ts'
import type { LinearModel } from '../../src/model/linear.ts'
import {
  acknowledgement,
  apologyVoted,
  defensiveness,
  holds,
  hollowApology,
  isSpecific,
  pasted,
  rudeness,
  sincereApology,
} from '../../src/model/voted.ts'
import { readingOf, wordsOf } from '../acts/reading-of.ts'

/** A model that finds a label as likely whatever the reply is. */
const always = (likely: number, weights: LinearModel['weights'] = {}): LinearModel => ({
  unit: 'reply',
  bias: Math.log(likely / (1 - likely)),
  add: 0.5,
  keep: 0.2,
  weights,
})
const reading = (reply: string, models: Record<string, LinearModel> = {}) => ({ ...readingOf(reply), models })

describe('lists and model vote', () => {
  it('by the lists alone where there is no model', () => {
    const { spans, sure } = defensiveness(reading('It is no big deal, Dana.'))
    expect(spans).toHaveLength(1)
    expect(sure).toBe(1)
  })

  it('for what the lists saw, as long as the model finds it possible', () => {
    expect(defensiveness(reading('It is no big deal, Dana.', { defensive: always(0.3) })).spans).toHaveLength(
      1,
    )
    expect(holds(defensiveness(reading('It is no big deal, Dana.', { defensive: always(0.1) })))).toBe(false)
  })

  it('for what the model alone sees, at the sentence that speaks most for it', () => {
    const reply = 'The van is green. Doors look alike at night.'
    const seen = reading(reply, { defensive: always(0.6, { 'w:night': 0.5 }) })
    const { read } = defensiveness(seen)
    expect(wordsOf(seen, read ? [read] : [])).toEqual(['Doors look alike at night.'])
    expect(defensiveness(reading(reply, { defensive: always(0.4) })).read).toBeUndefined()
  })
})

describe('what is sure without a model', () => {
  const never = { defensive: always(0.01), discourteous: always(0.01) }

  it('two clauses that defend', () => {
    const twice = 'As per our terms we do not refund. It is no big deal, Dana.'
    expect(holds(defensiveness(reading(twice, never)))).toBe(true)
    expect(holds(defensiveness(reading('It is no big deal, Dana.', never)))).toBe(false)
  })

  it('a threat in so many words', () => {
    expect(holds(rudeness(reading('Remember that we know where you live, Dana.', never)))).toBe(true)
  })
})

describe('a reply that both speaks of the case and reads as pasted', () => {
  const canned = { canned: always(0.9) }

  it('is specific where words of the complaint come back', () => {
    const told = reading('Sorry about the parcel at the green door. We look into all feedback.', canned)
    expect(isSpecific(told)).toBe(true)
    expect(holds(pasted(told))).toBe(false)
  })

  it('is pasted where none does', () => {
    const other = reading('Our lorries, sheds, ladders, ropes and lanterns await you all.', canned)
    expect(speaksToTheCase(other)).toBe(true)
    expect(isSpecific(other)).toBe(false)
    expect(holds(pasted(other))).toBe(true)
  })
})

it('an apology refused shows no hearing, whatever the model says', () => {
  const sure = { acknowledges: always(0.95) }
  expect(holds(acknowledgement(reading('We are in no way sorry for the wait.', sure)))).toBe(false)
  expect(holds(acknowledgement(reading('Two days is long for a wait.', sure)))).toBe(true)
})

describe('an apology after the vote', () => {
  it('is none where its words are there and not meant, whatever the model says', () => {
    const sure = { sincere: always(0.95) }
    expect(apologyVoted(reading('Sorry, which door was it?', sure))).toBe('none')
    expect(apologyVoted(reading('Which door was it?', sure))).toBe('sincere')
  })

  const plain = 'We are sorry for the wait, Dana.'

  it('stays sincere where plain words stand and the model is not sure of the contrary', () => {
    expect(apologyVoted(reading(plain, { hollow: always(0.55) }))).toBe('sincere')
  })

  it('is hollow where the model is sure of it', () => {
    expect(apologyVoted(reading(plain, { hollow: always(0.9) }))).toBe('hollow')
    expect(holds(sincereApology(reading(plain, { hollow: always(0.9) })))).toBe(false)
  })

  it('is hollow where the lists say so, and none where nobody does', () => {
    expect(apologyVoted(reading('We are sorry if this upset you.'))).toBe('hollow')
    expect(wordsOf(reading('x'), [])).toEqual([])
    expect(apologyVoted(reading('The van comes at six.'))).toBe('none')
    expect(holds(hollowApology(reading('The van comes at six.')))).toBe(false)
  })
})
