import { noInsult } from '../../../src/rules/courtesy/no-insult.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(noInsult, {
  flags: [
    '«I D I O T»',
    'You are an «i\u200bdiot».',
    'What a «drama queen».',
    '«People like you» are the reason we closed the comments.',
    '«Get a life».',
    '«Cry me a river».',
    'Stop «trolling» our page.',
    '«Use your brain» oga.',
  ],
  passes: [
    'It was foolproof on paper, and then the label tore.',
    'The tracking page is rubbish today, and we are fixing it.',
    'The trolley broke on the stairs.',
  ],
})
