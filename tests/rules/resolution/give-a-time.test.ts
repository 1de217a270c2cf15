import { giveATime } from '../../../src/rules/resolution/give-a-time.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(giveATime, {
  flags: [
    'We go check am and get it sorted asap.',
    'Was it today that he came?',
    'Kindly bear with us, Dana.',
    'Soon, Dana.',
  ],
  passes: [
    'The van reaches you by 6.',
    "He'll be there in ten minutes.",
    'Sam will be at yours first thing.',
    'You will have it before Friday.',
  ],
})
