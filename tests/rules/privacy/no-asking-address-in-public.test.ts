import { noAskingAddressInPublic } from '../../../src/rules/privacy/no-asking-address-in-public.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(noAskingAddressInPublic, {
  flags: [
    'Kindly share your «delivery address» and pincode.',
    'whats ur «zip code»?',
    'Could you comment with your «postcode» pls',
    'We need your «home address» to send another.',
  ],
  passes: [
    'Your driver had the address right and took the wrong gate.',
    'Could you send us your address in a private message?',
    'We will address this with the driver today.',
  ],
})
