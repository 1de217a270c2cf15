import { addressByName } from '../../../src/rules/personal/address-by-name.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(addressByName, {
  flags: [
    'hi «dana», it leaves today',
    'Ah «Dana», sorry about that.',
    'Good evening «Dana»! Kindly check the gate.',
    'No wahala, «Dana».',
    'Hey «@DanaOkafor», your parcel is back in the van.',
    { situation: { customer: { name: '', handle: '' } }, reply: 'Hi «Femi», the van is on your road.' },
  ],
  passes: [
    'Dear valued customer, sorry.',
    'Hi all, the vans are late today.',
    '@sam is our driver on your road.',
    'Hi team, please look at this.',
    'Good morning! The van is on your road.',
    { situation: { customer: { name: '', handle: '' } }, reply: 'Hi there, the van is on your road.' },
  ],
})
