import { noShouting } from '../../../src/rules/courtesy/no-shouting.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(noShouting, {
  flags: [
    '«DONT WORRY DANA» we got this',
    '«KINDLY BEAR WITH US», the network is down.',
    'Sorry for the «DELAY!!! WE REALLY ARE».',
  ],
  passes: [
    'So, so SORRY, Dana.',
    'The HMRC form and the VAT line are correct.',
    'I am at the depot. I see it. I have it.',
    'Ask for Sam at the UK desk.',
    'The JFK to LHR van, Dana, is real and I am in it.',
  ],
})
