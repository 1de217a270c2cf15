import { describe } from 'vitest'
import { trades } from '../../src/acts/trades.ts'
import { facts, wordsOf } from './reading-of.ts'

describe('trading for a review', () => {
  facts(
    (reading) => wordsOf(reading, trades(reading)),
    [
      [
        'a refund for a removed review is a trade',
        'We refund you if you remove your review.',
        ['remove your review'],
      ],
      [
        'a voucher for a better rating is a trade',
        'Change your rating and a voucher is yours.',
        ['Change your rating'],
      ],
      ['a gift for five stars is a trade', 'Five stars, and the next one is free.', ['Five stars']],
      ['a wish without an offer is no trade', 'Please take that post down: your number is showing.', []],
      [
        'to take a number off a post is no wish about what it says',
        'A voucher is on its way; you might take your number off the post now.',
        [],
      ],
      ['an offer without a wish is no trade', 'A voucher is on its way.', []],
      [
        'an offer in another sentence is no trade',
        'Thank you for the five stars. Your refund left today.',
        [],
      ],
      [
        'a quoted wish is no trade',
        'Our agent wrote "remove your review" beside the refund, and was wrong.',
        [],
      ],
    ],
  )
})
