import type { Beat } from '../../src/scenario/beat.ts'
import type { DrillState, ShownPost, ThreadState } from '../../src/scenario/drill-state.ts'
import type { JudgedReport } from '../../src/scenario/events.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import type { Scorecard } from '../../src/scenario/scorecard.ts'
import type { Finding } from '../../src/scoring/report.ts'
import type { DrillSummary } from '../../src/store/store.ts'
import type { DrillPageProps, Frame, RuleSheet } from '../../views/props.ts'

/*
 * Small complete values for rendering pages. Every text a customer or trainee could have written can be replaced by a
 * hostile one with `withText`.
 */

/** What a guest's pages are framed by. */
export const frame: Frame = { who: null, guests: true, unencrypted: false }

/** A home page on which nobody asked for anything. */
export const nothingAsked = {
  tasks: [],
  unread: [],
  due: [],
  pace: 1,
  run: 'practice',
  done: null,
  now: 0,
} as const

/** Epoch ms of the sample drill's start. */
const START = Date.UTC(2026, 10, 21, 14, 2)

const opening: Beat = {
  id: 'opening',
  thread: 'dana',
  from: 'dana',
  visibility: 'public',
  text: 'Hey @wrenfield, my mum’s 70th is TODAY and her present says “delivered”. With a photo. Of a green door. We have no green door. WF-4471-208 if anybody over there can read.',
  trigger: { kind: 'at', minutes: 0 },
  when: {},
  mood: 0,
  reach: 0,
  decisive: {
    target_minutes: 60,
    target_real_seconds: 240,
    gravity: 1,
    expectations: {},
    model_answer: {
      text: 'Dana, I’m sorry: this is our doing. I’m ringing the depot now and write here before 14:30. ^Imani',
      visibility: 'public',
      why: 'It admits and promises a time.',
    },
    bad_answer: { text: 'Sorry for any inconvenience.', visibility: 'public', why: 'It says nothing.' },
  },
  breaks: null,
  held: null,
}

export const scenario: Scenario = {
  slug: 'sample-door',
  hash: 'abc',
  title: 'The sample door',
  summary: 'A birthday parcel is “delivered” to a stranger. The customer posts the tracking number herself.',
  briefing:
    'You answer for Wrenfield Parcels on X and sign ^Imani. Reply in public or by private message, read the record, and promise only what stands under “What you may do”.',
  mode: 'thread',
  theme: 'angry',
  level: 2,
  minutes: 6,
  starts_at: '14:02',
  platform: 'x',
  sector: 'general',
  brand: { name: 'Wrenfield Parcels', handle: '@wrenfield', contacts: ['01632 960 417'], agents: ['Imani'] },
  secure_channel: undefined,
  crisis_owner: null,
  practices: ['P1', 'P3', 'P7', 'P8'],
  content_notes: ['swearing'],
  cast: [
    { id: 'dana', name: 'Dana Okafor', handle: '@danaokafor', role: 'customer', mood: 40 },
    { id: 'rue', name: 'Rue Valmont', handle: '@ruev', role: 'customer', mood: 30 },
    { id: 'theo', name: 'Theo Lindqvist', handle: '@theo_l', role: 'bystander', mood: 50 },
  ],
  record: [
    {
      title: 'Parcel and customer',
      facts: [
        { label: 'Customer', value: 'Dana Okafor, since 2021' },
        { label: 'Parcel', value: 'WF-4471-208, 2.3 kg' },
        { label: 'Scan', value: '13:40, 4 Alder Row (wrong)' },
        { label: 'Right door', value: '14 Alder Row' },
      ],
    },
  ],
  remedies: [
    { id: 'fetch', text: 'Fetch and redeliver today, until 18:00', words: ['redeliver'], most: null },
    {
      id: 'postage',
      text: 'Refund postage (£6.90)',
      words: ['refund'],
      most: { sum: 6.9, currency: '£' },
    },
    { id: null, text: 'Nothing else without the depot', words: [], most: null },
  ],
  facts: ['Drivers photograph the door at each drop.'],
  threads: [
    {
      id: 'dana',
      customer: 'dana',
      surface: 'mention',
      platform: 'x',
      reach: 380,
      private_messages: true,
      expectations: {
        fault: 'ours',
        anger: 'angry',
        sensitivity: [],
        crisis: [],
        needs_private: true,
        target_minutes: 60,
      },
      priority: null,
    },
    {
      id: 'rue',
      customer: 'rue',
      surface: 'untagged',
      platform: 'x',
      reach: 40,
      private_messages: true,
      expectations: {
        fault: 'unclear',
        anger: 'annoyed',
        sensitivity: [],
        crisis: [],
        needs_private: false,
        target_minutes: 60,
      },
      priority: null,
    },
  ],
  beats: [opening],
  endings: [],
  walks: [],
}

function post(id: string, from: ShownPost['from'], person: string, at: number, text: string): ShownPost {
  const member = scenario.cast.find((one) => one.id === person)
  return {
    id,
    from,
    person,
    name: member?.name ?? scenario.brand.name,
    handle: member?.handle ?? scenario.brand.handle,
    text,
    visibility: 'public',
    at,
    real: START + at * 4000,
    hidden: false,
    held: null,
    reported: false,
    beat: from === 'brand' ? null : id,
    reply: from === 'brand' ? { id, pendingUntil: null, report: null } : null,
  }
}

export const dana: ThreadState = {
  id: 'dana',
  customer: 'dana',
  found: true,
  solved: false,
  handedOver: null,
  remedies: [{ id: 'fetch', at: 15, sum: null }],
  priority: null,
  mood: 24,
  reach: 1240,
  posts: [
    post('opening', 'customer', 'dana', 0, opening.text),
    post('theo', 'bystander', 'theo', 7, 'same depot, same story. mine did three days in the van'),
    post(
      'r1',
      'brand',
      'brand',
      12,
      'Hi Dana, I’m sorry if this caused any inconvenience. Our records show it was delivered. ^Imani',
    ),
    post(
      'again',
      'customer',
      'dana',
      20,
      '“Delivered”? To whom? That is not my door. Twenty minutes of silence from you and the cake is already cut.',
    ),
  ],
  waiting: {
    beat: 'again',
    sinceMinutes: 48,
    targetMinutes: 60,
    dueReal: START + 68 * 4000 + 48_000,
    neglectedReal: START + 900_000,
  },
}

export const rue: ThreadState = {
  id: 'rue',
  customer: 'rue',
  found: true,
  solved: false,
  handedOver: null,
  remedies: [],
  priority: null,
  mood: 55,
  reach: 40,
  posts: [post('rue-1', 'customer', 'rue', 30, 'wrenfield app logs me out every. single. time')],
  waiting: {
    beat: 'rue-1',
    sinceMinutes: 38,
    targetMinutes: 30,
    dueReal: START + 60 * 4000,
    neglectedReal: START + 900_000,
  },
}

/** A drill in the middle: one thread warm, one late. */
export const state: DrillState = {
  status: 'running',
  minutes: 68,
  pace: 1,
  rate: 15,
  threads: [dana, rue],
  responses: [],
  moods: [
    { at: 0, thread: 'dana', mood: 40, reach: 380, cause: 'opening' },
    { at: 12, thread: 'dana', mood: 24, reach: 1240, cause: 'r1' },
  ],
  nextChange: null,
  ending: null,
  pendingDecisive: true,
}

export const drillPage: DrillPageProps = {
  drill: 'd1',
  kind: 'practice',
  part: false,
  scenario,
  state,
  now: START + 68 * 4000,
  thread: 'dana',
  drafts: { dana: { text: 'Hi Dana, that is our mistake.', visibility: 'public', savedAt: START } },
  box: 'box-7',
  search: { query: 'wrenfield app', threads: ['rue'] },
  refused: null,
  notice: null,
  order: 'left',
  briefed: false,
}

const reply =
  'Hi Dana, I’m sorry if this caused any inconvenience. Our records show WF-4471-208 was delivered at 13:40, so please check with your neighbours first. ^Imani'

export function finding(words: string, severity: Finding['severity'], extra: Partial<Finding> = {}): Finding {
  const start = reply.indexOf(words)
  return {
    rule: 'sample-rule',
    dimension: 'apology',
    practice: 'P3',
    severity,
    message: `“${words}” decides how this is read.`,
    why: 'The reader knows that something happened.',
    span: { start, end: start + words.length },
    quote: words,
    absent: false,
    suggestions: [],
    data: {},
    ...extra,
  }
}

export const findings: readonly Finding[] = [
  finding('Hi Dana', 'praise', { rule: 'greet-by-name', practice: 'P5' }),
  finding('sorry if this caused any inconvenience', 'error', {
    rule: 'no-conditional-apology',
    suggestions: [
      {
        message: 'Put the event where the “if” was.',
        edits: [
          {
            start: reply.indexOf(' if this'),
            end: reply.indexOf('. Our'),
            insert: ' your mum’s present is not there today',
          },
        ],
      },
    ],
  }),
  finding('Our records show WF-4471-208', 'warning', { rule: 'no-record-against-customer' }),
  finding('WF-4471-208', 'critical', {
    rule: 'no-identifier-in-public',
    practice: 'P7',
    dimension: 'privacy',
  }),
  finding('please check with your neighbours first', 'hint', {
    rule: 'no-work-handed-back',
    practice: 'P10',
  }),
  finding('', 'error', {
    rule: 'name-next-step',
    practice: 'P10',
    span: undefined,
    absent: true,
    quote: 'We have no green door.',
    message: 'No next step is named.',
  }),
]

const dimensions = {
  speed: 64,
  apology: 31,
  courtesy: 82,
  personal: 75,
  privacy: 18,
  handoff: null,
  resolution: 66,
  style: 80,
}
const versions = { engine: '1', rules: '2026.11', policy: 'default' }
const report: JudgedReport = { judgement: null, verdict: 'block', score: 41, dimensions, findings, versions }

export const card: Scorecard = {
  scenario: { slug: scenario.slug, title: scenario.title, hash: 'abc', brand: scenario.brand.name },
  startedAt: START,
  finishedAt: START + 400_000,
  score: 58,
  verdict: 'block',
  unfinished: false,
  dimensions,
  decided: {
    speed: 'first reply after 44 min of 60',
    apology: '“sorry if”, and an argument with the photo',
    courtesy: 'calm throughout',
    personal: 'her name, the birthday, the door',
    privacy: 'a tracking number repeated in public',
    handoff: 'nothing called for it',
    resolution: 'redelivery today, but no one named',
    style: 'short and clear',
  },
  summary:
    'The second reply turned the thread: it says who drives where by when. Dana came back with a thank-you.',
  replies: [
    {
      id: 'r1',
      thread: 'dana',
      beat: 'opening',
      to: { name: 'Dana Okafor', text: opening.text },
      text: reply,
      visibility: 'public',
      time: '14:46',
      tookMinutes: 44,
      targetMinutes: 60,
      report,
      moodBefore: 40,
      moodAfter: 12,
    },
    {
      id: 'r2',
      thread: 'dana',
      beat: 'again',
      to: { name: 'Dana Okafor', text: '“Delivered”? To whom?' },
      text: 'Dana, that is our mistake: the driver stopped at the wrong green door. He is on his way back and will be with you before 17:30. ^Imani',
      visibility: 'public',
      time: '15:08',
      tookMinutes: 22,
      targetMinutes: 60,
      report: { ...report, verdict: 'post', score: 88, findings: [] },
      moodBefore: 12,
      moodAfter: 62,
    },
  ],
  findings: [
    finding('', 'error', {
      rule: 'keep-promises',
      practice: 'P12',
      span: undefined,
      absent: true,
      event: 9,
      quote: 'before 15:15',
      message: 'The promised update did not come.',
    }),
  ],
  models: [
    {
      beat: 'opening',
      to: { name: 'Dana Okafor', text: opening.text },
      text: opening.decisive?.model_answer.text ?? '',
      visibility: 'public',
      why: 'It admits, promises an hour and keeps the address out of sight.',
      score: 92,
      ledTo: 'ok. thank you. waiting.',
    },
  ],
  timeline: [
    {
      at: 0,
      time: '14:02',
      kind: 'post',
      who: 'Dana Okafor',
      text: opening.text,
      visibility: 'public',
      mood: 40,
      thread: 'dana',
    },
    {
      at: 44,
      time: '14:46',
      kind: 'reply',
      who: 'You',
      text: reply,
      visibility: 'public',
      mood: 12,
      thread: 'dana',
    },
    {
      at: 46,
      time: '14:48',
      kind: 'post',
      who: 'Dana Okafor',
      text: '“Delivered”? To whom?',
      visibility: 'public',
      mood: 12,
      thread: 'dana',
    },
    {
      at: 66,
      time: '15:08',
      kind: 'reply',
      who: 'You',
      text: 'Dana, that is our mistake.',
      visibility: 'public',
      mood: 62,
      thread: 'dana',
    },
    {
      at: 104,
      time: '15:46',
      kind: 'ending',
      who: 'Dana Okafor',
      text: 'He drove back himself. Mum cried. Fair play.',
      visibility: 'public',
      mood: 88,
      thread: 'dana',
    },
  ],
  moods: [
    { at: 0, mood: 40 },
    { at: 44, mood: 12 },
    { at: 66, mood: 62 },
    { at: 104, mood: 88 },
  ],
  targetAt: [60],
  outcome: {
    ending: 'thanks',
    title: 'The present arrived',
    meaning: 'The second reply came in time to save the day.',
    mood: 88,
    reach: 1240,
    comesBack: true,
    recommends: false,
    praisesInPublic: true,
  },
  next: { practice: 'P7', title: 'Leave identifiers out', why: 'Also those the customer posted.' },
  versions,
}

export const drills: readonly DrillSummary[] = [
  {
    id: 'd1',
    owner: { kind: 'guest', guest: 'g' },
    kind: 'practice',
    assignment: null,
    scenario,
    engine: '1',
    startedAt: START + 900_000,
    closedAt: null,
    score: null,
    verdict: null,
    unfinished: false,
    dimensions: {},
  },
  {
    id: 'd0',
    owner: { kind: 'guest', guest: 'g' },
    kind: 'practice',
    assignment: null,
    scenario,
    engine: '1',
    startedAt: START,
    closedAt: START + 400_000,
    score: 58,
    verdict: 'block',
    unfinished: true,
    dimensions,
  },
]

export const rule: RuleSheet = {
  id: 'no-conditional-apology',
  kind: 'reply',
  dimension: 'apology',
  practice: 'P3',
  severity: 'error',
  summary: 'Apologise without an “if”.',
  why: 'A condition moves the doubt to the customer: perhaps there was no inconvenience, perhaps they only felt it.',
  source: 'Practice A and B; Lewicki, Polin and Lount, 2016.',
  messages: ['“{match}” makes the apology depend on the customer.'],
  examples: {
    flags: [
      'We’re «sorry if you were inconvenienced» by the roadworks.',
      {
        situation: { visibility: 'private', thread: [{ from: 'customer', text: 'Nobody came on Friday.' }] },
        reply: '«Apologies for any upset this may have caused», Priya.',
      },
    ],
    passes: [
      'I’m sorry. If you send me a message I’ll book the engineer tonight.',
      'They wrote “sorry if” to you? That was wrong of us.',
    ],
  },
}
