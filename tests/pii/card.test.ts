import { recognizes } from './marks.ts'

recognizes('card', {
  certain: [
    'I can see «4242424242424242» was stopped',
    'I can see «4242 4242 4242 4242» was stopped',
    'I can see «4242-4242-4242-4242».',
    'amex «3782 822463 10005»',
    '«378282246310005» is blocked',
    'the Diners one, «30569309025904»',
    'card 1: «5555555555554444»; card 2: «4111 1111 1111 1111»',
    'card «6304000000000000» was a Maestro',
    'it is «four two four two four two four two four two four two four two four two»',
    'card number «٤٢٤٢٤٢٤٢٤٢٤٢٤٢٤٢»',
  ],
  likely: [
    'the card ending «4242» was refused',
    'your «Visa ending in 4242»',
    'last four digits are «4242» on the card',
    'refunded to «****4242»',
    'refunded to «xxxx-xxxx-xxxx-4242»',
    'your card 4111111111111111'.replace('4111111111111111', '«4111111111111112»'),
  ],
  nothing: [
    '4111111111111112 stands alone and fails the check',
    '1511234567890 is a timestamp',
    'IMEI 490154203237518',
    'your parcel 4242424242424242 is out',
    '0000000000000000',
    'order 42424242424242424242424242 is no card',
    'season ending 2018',
    'a gift card worth 4242',
    'Part 4242-4242 of the card table',
    'https://example.com/4242424242424242',
  ],
})
