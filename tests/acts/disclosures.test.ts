import { describe } from 'vitest'
import { disclosures } from '../../src/acts/disclosures.ts'
import type { Situation } from '../../src/situation/situation.ts'
import { facts, IN_PRIVATE, readingOf, to, wordsOf } from './reading-of.ts'

const OWN: Partial<Situation> = {
  brand: { name: 'Fernway Parcels', handle: '@fernway', contacts: ['01632 960111'], agents: ['Imani'] },
}
const HEALTH = to('@care my blood test took three weeks', { sector: 'health' })

describe('disclosures', () => {
  facts(
    (reading) => disclosures(reading).map((one) => one.type),
    [
      ['an order number leaks', 'Order GW-55102 leaves today.', ['order_id']],
      ['a tracking number is an order id', 'Tracking number WF-4471-208 is at the depot.', ['order_id']],
      ['a partial card number leaks', 'The card ending 4242 is refunded.', ['card']],
      ['a debt is financial', 'You still owe us two months of rent.', ['financial']],
      ['a purchase is an account fact', 'You bought a hammock on Sunday.', ['account_fact']],
      ['a purchase that tells of a body is health', 'You bought a pregnancy test on Sunday.', ['health']],
      ['a name without title is the datum', 'Mrs Begum, the van is on its way.', ['full_name']],
      ['the shown name is no leak', 'Dana Okafor, the van is on its way.', []],
      ["an agent's name is no leak", 'Imani is on her way.', []],
      ['a price is no leak', 'That is £12.99.', []],
      ['a flight is no leak', 'Flight SK 4127 leaves at nine.', []],
      [
        'a story told in public may be told again',
        'Your parcel went to a green door and your door is red.',
        [],
      ],
      ['the status of a public matter is no leak', 'Your parcel is back in the van.', []],
      ["the brand's own number is no leak", { situation: OWN, reply: 'Imani is on 01632 960111.' }, []],
      [
        'an order number in private is no leak',
        { situation: IN_PRIVATE, reply: 'Order GW-55102 leaves today.' },
        [],
      ],
      [
        "another person's data leak in private too",
        { situation: IN_PRIVATE, reply: 'We left it with Mrs Begum.' },
        ['full_name'],
      ],
      ['disguised identifiers count', 'Order G\u200bW-55\u200b102 leaves today.', ['order_id']],
    ],
  )

  facts(
    (reading) => disclosures(reading).map((one) => one.how),
    [
      [
        'what the customer posted is echoed',
        { situation: to('ring me on 07700 900812'), reply: 'We will ring you on 07700 900812.' },
        ['echoed'],
      ],
      ['what nobody posted is disclosed', 'We will ring you on 07700 900812.', ['disclosed']],
    ],
  )

  facts(
    (reading) => wordsOf(reading, disclosures(reading)),
    [
      [
        'the span is the shortest that carries the datum',
        'Mrs Begum, order GW-55102 leaves today.',
        ['Begum', 'GW-55102'],
      ],
    ],
  )

  facts(
    () =>
      disclosures(readingOf({ situation: HEALTH, reply: 'Your blood test results came back on Monday.' }))
        .length > 0,
    [['in health, repeating what the customer told is a leak', '', true]],
  )
})
