import { recognizes } from './marks.ts'

recognizes('passport', {
  certain: [
    'the passport was typed in as «000219847» and two digits are swapped',
    'Passport no. «K1234567»',
    'passport: «AB1234567»',
    '«000219847» is the passport number we hold',
  ],
  nothing: [
    '000219847 was typed in',
    'the passport takes 10 days',
    'passport photo 35x45',
    'the passport desk opens 0900-1700',
    'a passport costs £82500',
    'passport page 31',
    'Send the passport. Call 000219847 later',
  ],
})
