import { noRefusedApology } from '../../../src/rules/apology/no-refused-apology.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(noRefusedApology, {
  flags: [
    '«None of us is sorry» about your parcel.',
    'I am «not apologising» for our driver.',
    'We would «never say that we are sorry» about a door.',
    '«No apology is due» for a green door, Dana.',
    '«There is nothing to apologise for» in a card through the door.',
  ],
  passes: [
    'You have nothing to apologise for, Dana.',
    'I could not be more sorry about the parcel.',
    'We are sorry, and not for the first time this week.',
    'Sorry, not tomorrow but today: the driver is on his way.',
    'We hesitated to write before we knew; we are sorry for the wait.',
  ],
})
