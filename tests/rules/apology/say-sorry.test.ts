import { saySorry } from '../../../src/rules/apology/say-sorry.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(saySorry, {
  flags: [
    'So so «sorry» about this Dana',
    '«My bad», Dana. Wrong door.',
    "«Sorry» Dana! Totally our fault, y'all deserved better.",
    '«We regret the» delay and the birthday without a present.',
    '«S o r r y» about the door, Dana. Spaced out like our van.',
  ],
  passes: [
    'Sorry, what colour was the door?',
    'We are not sorry.',
    'We do not apologise for following the address.',
    'It is a sorry state of affairs.',
    'My condolences to the birthday cake.',
    'We accept your apology, Dana.',
    'I feel sorry for the driver.',
  ],
})
