import { describe } from 'vitest'
import { heard } from '../../src/acts/heard.ts'
import { facts } from './reading-of.ts'

describe('whether the complaint was heard', () => {
  facts(
    (reading) => heard(reading).length > 0,
    [
      ['empathy shows it', 'That must have been annoying.', true],
      ['thanks for telling shows it', 'Thanks for letting us know.', true],
      ['thanks for the feedback shows it', 'Thanks for your feedback.', true],
      ['an apology shows it', 'Sorry about the door.', true],
      ['a hollow apology shows it too', 'Sorry if that upset you.', true],
      ['a sarcastic apology does not', 'So sorry, how terrible for you.', false],
      ['an admission shows it', 'That was our mistake.', true],
      ['denied understanding does not', 'We do not understand why this is upsetting.', false],
      ['a denied feeling does not', 'That need not have been frustrating.', false],
      ['a denial that is the feeling does', 'That is not what we want for you.', true],
      ['thanks for contacting does not', 'Thank you for contacting us.', false],
      ['thanks for reaching out does not', 'Thanks for reaching out.', false],
      ['thanks for the interest does not', 'Thank you for your interest.', false],
      ['thanks for choosing us does not', 'Thank you for choosing us.', false],
      ['process alone does not', 'Please send your order number.', false],
      ['the next step alone does not', 'The van leaves at nine.', false],
      ['a quoted regret does not', '"Sorry" is what the driver said.', false],
    ],
  )
})
