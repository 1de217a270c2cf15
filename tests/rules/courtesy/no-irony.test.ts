import { noIrony } from '../../../src/rules/courtesy/no-irony.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(noIrony, {
  flags: ['«Such an honour to» hear of a green door.'],
  passes: ['Thank you for the photo of the door, Dana; it helps.'],
})
