import { recognizes } from './marks.ts'

recognizes('email', {
  certain: [
    'We wrote to «ines@aldermoor.example».',
    'Resent to «sam.oye+tickets@mail.example.com», have a look!',
    "Your mail <«o'brien_88@post.example»> bounced.",
    'It is «müller@köln.example» on our side',
    'Resent to «sam dot oye88 at example dot com», check junk too',
    'We used «sam (at) host.example» last time',
    'We used «sam[at]example[dot]com» last time',
    'sent to «jo_doe at example.com» at noon',
    'both «a.b@c.example» and «d@e.example» bounced',
    'mailto:«jo@post.example»',
  ],
  nothing: [
    'Hello @northfern_help, please see this',
    'We are at example.com',
    'Find us at example dot com',
    'Look at this dot on the map',
    'a@b is no address',
    'user@localhost is no address',
    'two for $5 @ the bar',
    'x@y.1',
    '@@@ hi @@',
  ],
})
