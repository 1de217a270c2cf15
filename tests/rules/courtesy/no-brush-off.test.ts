import { noBrushOff } from '../../../src/rules/courtesy/no-brush-off.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(noBrushOff, {
  flags: [
    '«ok»',
    '«K».',
    '«Google it».',
    '«Then dont order» with us.',
    '«Feel free to shop elsewhere».',
    '«End of discussion».',
    '«Tough».',
  ],
  passes: [
    'Okay Dana, the driver is on his way back.',
    'No, the depot did not scan it, and I am asking why.',
    'We are not done until it is at the red door.',
    'It is no trouble at all: the van is two streets away.',
    'Okay. Have you tried the bell at the side door?',
    'The van leaves from gate nine. *ASK Your parcel is on it. *ASK',
    'Sure, I can change the day for you.',
  ],
})
