import { readsAsRude } from '../../../src/rules/courtesy/reads-as-rude.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(readsAsRude, {
  flags: ['Dana. «Maybe read the card next time 🙄»'],
  passes: ['Dana, please keep the card until the driver has been.'],
})
