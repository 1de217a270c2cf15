import { noBlamingYou } from '../../../src/rules/apology/no-blaming-you.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(noBlamingYou, {
  flags: [
    '«U should have checked» the tracking page first.',
    "It's «your own fault» for not leaving a note.",
    '«You did not follow» the instructions on the card.',
    '«If you had» read our email you would know.',
  ],
  passes: [
    'You should have it by noon tomorrow.',
    'You should not have to chase us.',
    'You have not done anything wrong.',
    'Sure you were right to give out.',
    'You must have been worried sick.',
    '"You should have been in" was a rude thing for the driver to say.',
  ],
})
