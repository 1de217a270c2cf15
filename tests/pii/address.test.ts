import { recognizes } from './marks.ts'

recognizes('address', {
  likely: [
    'the boiler part for «Flat 6, 19 Coldharbour Rise» is on order',
    'Kit is bringing them to «8 Tansy Court» by six',
    '«221B Baker Street» is yours',
    'sent to «12 high street»',
    'sent to «PO Box 123»',
    'left it at «10 Downing Street, London SW1A 2AA»',
    'left it at «1833 Winding Way Dr. White House, TN 37188»',
    'near «SW1A 1AA» somewhere',
    'your postcode, «SW1A1AA», is wrong',
    'to «Springfield, IL 62704»',
    'an die «Hauptstraße 12»',
    'to «12 rue de la Paix»',
    'to «Calle Mayor 5»',
    'Eircode «D02 X285»',
  ],
  nothing: [
    'a 5 star place',
    'it is a 2 way street',
    '24 hours a day',
    '15 minutes drive',
    'over 3 Million Street lights',
    'Room 12 and 45 Court cases',
    'crews are out for Larch and Elm Road',
    'KX7 2PL-3 is a part',
    'H5C7JU',
    'H2A8OK for me',
    'Meet us 3 times',
    'you lost 5 points',
  ],
})
