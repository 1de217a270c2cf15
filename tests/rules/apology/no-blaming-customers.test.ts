import { noBlamingCustomers } from '../../../src/rules/apology/no-blaming-customers.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(noBlamingCustomers, {
  flags: [
    '«Passengers are required» to arrive two hours early.',
    '«Patients should» ring before ten.',
    '«In future please read the» card before posting.',
    'Kindly note «customers are advised» to track their parcels regularly.',
    '«when people dont» put a number on the door this happens. «Customers should» know that.',
  ],
  passes: [
    'We should have checked with your neighbours before we drove off.',
    'Next time the driver will have your number.',
    'Other customers wrote to us about the same van, and it is off the road.',
    'No customer should have to chase us twice.',
    'What you need to do now: nothing. The driver is on his way.',
  ],
})
