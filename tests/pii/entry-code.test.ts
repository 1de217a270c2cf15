import { recognizes } from './marks.ts'

recognizes('credentials', {
  likely: [
    'Key box left of the door, punch in «5519#» and turn',
    "Type «40718» at the gate and it's the second bay",
    'Key in «7714» when the keypad lights up',
    'With «Kite2077» as a password anybody could get in',
    'Your login is quietfox / «Kite2077»'.replace('quietfox / «Kite2077»', '«quietfox / Kite2077»'),
  ],
  nothing: [
    'Type 1000 characters at most',
    'Press 4 for the desk, then 2',
    'Enter your order number GW-55102 at the door',
    'Use code CHARGE10 at the till',
    'Punch in 2024 was our best season',
    'Log in with the app and tap Trips',
    'Sign in with your booking and surname',
  ],
})
