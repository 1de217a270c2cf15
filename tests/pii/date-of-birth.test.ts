import { recognizes } from './marks.ts'

recognizes('date_of_birth', {
  certain: [
    'picked the one born «4/7/58» instead of «9/11/91».',
    'DOB: «04/07/1958»',
    'D.O.B «4.7.1958»',
    'born on «4 July 1958»',
    'your date of birth, «1991-11-09», does not match',
    '«July 4th, 1958» is your birth date',
    'born in «1958»',
    'born on the «4th of July»',
  ],
  likely: ['your birthday is «4 July 1990»'],
  nothing: [
    'Happy birthday for the 4th of July',
    'opened on 4/7/58',
    'born ready since 24/7',
    'we were born on the web; in 2004 we grew',
    'the date of the flight is 4 July 2024',
    'born 45/67/89',
    'You told us when you were born. Your refund left on 4/7/2024',
  ],
})
