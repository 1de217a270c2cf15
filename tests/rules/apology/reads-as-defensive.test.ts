import { readsAsDefensive } from '../../../src/rules/apology/reads-as-defensive.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(readsAsDefensive, {
  flags: ["«Amazing how every lost parcel is somebody's birthday.»", '«Dana, it is not for us to guess which door a customer means.»'],
  passes: ['Sorry for the wait. Your street comes first on the round tomorrow.'],
})
