import { recognizes } from './marks.ts'

recognizes('account_id', {
  certain: [
    'account number «12345678»',
    'account «4471 0029»',
    'put £40 on the meter at «8500-112-906»',
    'customer no. «55123»',
    'policy «H-44120-B»',
    'account «123-456-7890» is closed',
    'two accounts, «WF-4471-208» and «WF-4471-209»',
    'IMEI «490154203237518»',
    'membership «ZX-99812»',
    'your licence plate «AB12 CDE» was scanned',
    'gas meter serial «E6S10912345678»',
  ],
  likely: [
    "I've found you under «8500-774-213».",
    'username: «quiet_fox»',
    'your login is «quietfox88»',
    'the account ending «4321»',
  ],
  nothing: [
    'member since 2018',
    'your account is blocked',
    'account manager in 24 hours',
    'contract of 12 months',
    'a meter of 1.80m',
    'customer service 9-5',
    'your account has £12500 on it',
    'policy section 9.2',
    'login with your email',
    'username and password',
  ],
})
