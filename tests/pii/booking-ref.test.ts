import { recognizes } from './marks.ts'

recognizes('booking_ref', {
  certain: [
    'your booking «SKQ8TT» was released',
    'refund for ref «X7K2PL»',
    'PNR «ABCDEF»',
    'booking reference is «FNFSFD»',
    'reservation «HXK9PQ»',
    'confirmation number «8812345»',
    'booking «X 7 K 2 P L»',
    'record locator: «JJPBQN»',
  ],
  likely: ['«X-7-K-2-P-L» is in the queue', 'It’s «ZKGU9M». Two of four flew'],
  nothing: [
    'booking for 4 people on 12/06',
    'booking at 19:30',
    'your booking is LOCKED',
    'booking via WHATSAPP',
    'flight BA2037',
    'HDMI20 and OFFICE',
    'use promo code AB1CD2',
    'reservation in 2025',
  ],
})
