import { noFullNameInPublic } from '../../../src/rules/privacy/no-full-name-in-public.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(noFullNameInPublic, {
  flags: [
    'Good afternoon Mrs. «Adeyemi», kindly check the gate.',
    'Dear Ms. «Adichie», kindly check the gate.',
    'Dana «Pettigrew-Shaw», it leaves tonight.',
  ],
  passes: [
    'Dana, Saturday is fine for the van.',
    'Hi Dana, Imani here.',
    "See Nora Lindqvist's post on how to open the lid.",
    'Miss a van and another one comes at six.',
    'Dana Okafor and her mum have the parcel now.',
    { situation: { visibility: 'private' }, reply: 'Dana Pettigrew is the name on the label; is that you?' },
  ],
})
