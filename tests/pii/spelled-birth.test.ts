import { recognizes } from './marks.ts'

recognizes('date_of_birth', {
  likely: [
    'The desk finds you under born «sixth of the third, nineteen seventy-nine»',
    'Your date of birth is «April the twelfth, two thousand and one», right?',
    'Born on the «twenty-first of May nineteen ninety»',
  ],
  nothing: [
    'Happy birthday, and the second parcel is on its way',
    'Born in Leeds, at home on the third floor',
    'We celebrate our birthday on the first of May, two days from now',
  ],
})
