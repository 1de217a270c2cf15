import { recognizes } from './marks.ts'

recognizes('ip', {
  certain: [
    'logins jumped between «203.0.113.47» and «198.51.100.9».',
    'host «192.0.2.1»:8080 answered',
    'from «2001:db8::1», then «2001:db8:0:0:0:ff00:42:8329»',
    'from ::ffff:192.0.2.128'.replace('::ffff:192.0.2.128', '«::ffff:192.0.2.128»'),
    'your IP is «10.2.3.4»',
  ],
  likely: ['it said «10.2.3.4» there'],
  nothing: [
    'update to 11.0.3.2',
    'version 10.3.1.255 is out',
    'firmware 192.168.1.4',
    '256.1.1.1',
    '1.2.3',
    '1.2.3.4.5',
    '01.02.03.04',
    'at 12:30:45 sharp',
    'a ratio of 3:2:1',
    'std::vector',
    '12::30',
    'aa:bb:cc:dd:ee:ff',
    'v1.2.3.4',
    'call 02.27.96.63.08',
  ],
})
