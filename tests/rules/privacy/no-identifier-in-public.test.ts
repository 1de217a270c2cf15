import { noIdentifierInPublic } from '../../../src/rules/privacy/no-identifier-in-public.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(noIdentifierInPublic, {
  flags: [
    'Refund went to card «4242\u200b4242\u200b4242\u200b4242».',
    'Your card ending «4242» was refunded.',
    'Your tracking number «1Z999AA10123456784» shows it at the depot.',
    'We have «dana.okafor@example.com» on file.',
    'Your IP «203.0.113.7» was blocked.',
  ],
  passes: [
    'The van is 24 minutes away and has 14 drops left.',
    'Route 66 and gate 12 are open again.',
    'Our depot at 3 Canal Street is open till eight.',
    'Call us on 0800 123 4567 if the driver does not come.',
    'Error 404 on the tracking page is fixed.',
    'The parcel weighs 1200 g.',
  ],
})
