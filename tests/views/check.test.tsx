import { describe, expect, test } from 'vitest'
import { weightedLength } from '../../src/situation/weighted-length.ts'
import { assumedWords } from '../../views/model/check-assumed.ts'
import { countWords } from '../../views/model/check-count.ts'
import { FRESH_CHECK } from '../../views/model/check-form.ts'
import { offerOf } from '../../views/model/check-offer.ts'
import { byWeight, decidedIn, tally, wholeAndParts } from '../../views/model/check-report.ts'
import { proof } from '../../views/model/marks.ts'
import { CheckPage } from '../../views/pages/check.tsx'
import { CheckAnswer } from '../../views/parts/check-answer.tsx'
import { judgedCheck, wrongCheck } from '../support/check-samples.ts'
import { finding, frame } from '../support/samples.ts'

const judged = String(<CheckPage frame={frame} {...judgedCheck} />)
const report = judgedCheck.report
if (report === null) throw new Error('the sample is judged')

describe('the page of a judged draft', () => {
  test('marks the words as the scorecard does, each with its note', () => {
    expect(judged).toMatch(/<mark class="is-critical">WF-4471-208<a class="ref is-fault[^>]* href="#dn3"/)
    for (const [, id] of judged.matchAll(/href="#(dn\d+)"/g)) expect(judged).toContain(`id="${id}"`)
  })

  test('shows verdict, score, every dimension and what is missing', () => {
    expect(judged).toMatch(
      /id="verdict" data-said="Block. 41 of 100. 1 stops it, 3 faults, 1 hint, 1 works."/,
    )
    expect(judged.match(/<th scope="row">/g)).toHaveLength(8)
    expect(judged).toContain('What is not there')
    expect(judged).toContain('We have no green door.')
  })

  test('offers a suggestion with both wordings and a button with its edits', () => {
    expect(judged).toMatch(/<del>if this caused any inconvenience<\/del> <ins>your mum’s present/)
    expect(judged).toMatch(/<button type="submit"[^>]* name="apply" value="\[\{&quot;start&quot;:18,/)
  })

  test('checks on Enter: the first button of the form applies nothing', () => {
    const first = /<button type="submit"[^>]*>/.exec(judged)?.[0]
    expect(first).not.toContain('name=')
  })

  test('asks browsers to remember nothing', () => {
    expect(judged).toMatch(/<form[^>]* autocomplete="off"/)
  })

  test('names and describes the way back only after a suggestion was applied', () => {
    expect(judged).toMatch(/id="applied" class="applied" hidden=""/)
    expect(String(<CheckPage frame={frame} {...wrongCheck} />)).not.toMatch(/id="applied"[^>]* hidden/)
  })
})

describe('a page with problems', () => {
  const html = String(<CheckPage frame={frame} {...wrongCheck} />)

  test('says each at its field and opens what is folded over one', () => {
    expect(html).toMatch(/id="reply"[^>]* aria-invalid="true"/)
    expect(html).toMatch(/id="problem-facts"[^>]*><p class="warning">/)
    expect(html).toMatch(/<details class="fold" open="">/)
    expect(html).not.toMatch(/id="thread"[^>]* aria-invalid/)
  })

  test('has a place for every problem that the answer fills', () => {
    const answer = String(<CheckAnswer {...wrongCheck} />)
    for (const [, id] of answer.matchAll(/hx-target="#([\w-]+)"/g)) expect(html).toContain(`id="${id}"`)
  })
})

describe('the count', () => {
  const on = (form: Partial<typeof FRESH_CHECK>) => countWords({ ...FRESH_CHECK, ...form })

  test('is the platform’s own', () => {
    const reply = 'See https://lumen.example/a/long/address/that/counts/less 👩‍👩‍👧'
    expect(on({ reply }).words).toBe(`${weightedLength(reply)} of 280 characters on X`)
    expect(on({ reply, visibility: 'private' }).words).toBe(`${reply.length} of 10000 characters on X`)
    expect(on({ reply, platform: 'chat' }).words).toBe(`${reply.length} of 2000 characters in a chat`)
    expect(on({ platform: 'review_site', visibility: 'private' }).words).toBe(
      '0 of 4000 characters on a review site',
    )
  })

  test('says how many are too many', () => {
    expect(on({ reply: 'x'.repeat(300) })).toEqual({
      words: '300 of 280 characters on X: 20 too many',
      over: true,
    })
  })
})

describe('what was assumed', () => {
  test('is said in words', () => {
    expect(
      assumedWords([
        'surface: brand_page',
        'sector: general',
        'brand.name: none given',
        'customer.handle: none given',
        'expectations.fault: not_ours',
        'expectations.anger: furious',
        'expectations.sensitivity: money, health',
        'expectations.crisis: none',
        'expectations.needs_private: true',
        'expectations.target_minutes: 60',
      ]),
    ).toEqual([
      'Not given: our name and the customer’s handle.',
      'Taken as usual there: on our own page and no special rules of a trade.',
      'Read from the customer’s words: fault: not ours; the customer: furious; delicate: money and health; no crisis; private details are needed.',
      'How fast the answer comes is not graded: the times are not known here.',
    ])
  })

  test('is nothing read from the customer’s words where there are none', () => {
    const said = assumedWords(['thread: none given', 'expectations.fault: ours']).join(' ')
    expect(said).toContain('Taken for granted: fault: ours.')
    expect(said).not.toContain('Read from')
  })

  test('is only the speed when everything was said', () => {
    expect(assumedWords([])).toHaveLength(1)
  })
})

describe('findings', () => {
  const text = judgedCheck.form.reply

  test('are listed from the gravest down', () => {
    const whole = finding('Hi Dana', 'error', { rule: 'no-canned-reply' })
    const listed = byWeight(proof(text, report.findings).notes, [whole])
    const severities = listed.map((one) => ('note' in one ? one.note.finding.severity : 'whole'))
    expect(severities).toEqual(['critical', 'whole', 'error', 'warning', 'hint', 'praise'])
  })

  test('are counted in words', () => {
    expect(tally([])).toBe('nothing to mark')
    expect(tally(report.findings)).toBe('1 stops it, 3 faults, 1 hint, 1 works')
  })

  test('about the whole of a longer draft mark nothing, those of a short one do', () => {
    const all = (words: string) => finding('', 'warning', { span: { start: 0, end: words.length } })
    expect(wholeAndParts(text, [all(text)]).parts).toEqual([])
    expect(wholeAndParts('Sorry if so.', [all('Sorry if so.')]).whole).toEqual([])
    expect(
      wholeAndParts(`  ${text}\n`, [finding('', 'hint', { span: { start: 2, end: text.length + 2 } })]).whole,
    ).toHaveLength(1)
  })

  test('decide the dimensions, the gravest of each', () => {
    const decided = decidedIn(report)
    expect(decided.privacy).toBe('“WF-4471-208” decides how this is read.')
    expect(decided.apology).toContain('sorry if this caused')
    expect(decided.handoff).toBe('not called for here')
    expect(decided.style).toBe('nothing to mend')
  })
})

describe('an offer', () => {
  test('is to take words out when nothing is put in', () => {
    const offer = offerOf('Order LH-2201 is late.', {
      message: 'Take it out',
      edits: [{ start: 5, end: 13, insert: '' }],
    })
    expect(offer).toMatchObject({ label: 'Take it out', name: 'Take it out: LH-2201' })
  })

  test('is none without edits', () => {
    expect(offerOf('x', { message: 'Say it again', edits: [] })).toBeNull()
  })

  test('has its edits in order', () => {
    const edits = [
      { start: 6, end: 8, insert: 'b' },
      { start: 0, end: 2, insert: 'a' },
    ]
    expect(offerOf('Order LH-2201', { message: 'Both', edits })?.edits.map(({ start }) => start)).toEqual([
      0, 6,
    ])
  })

  test('has a name that turns no line', () => {
    const edits = [{ start: 0, end: 4, insert: '' }]
    expect(offerOf('a\u202eb c', { message: 'Take it out', edits })?.name).toBe('Take it out: ab')
  })
})

test('a draft that was not judged shows its reason and no score', () => {
  const html = String(
    <CheckPage
      frame={frame}
      {...judgedCheck}
      report={{
        ...report,
        verdict: 'not_judged',
        score: null,
        judgement: null,
        findings: [],
        reason: 'No English.',
      }}
    />,
  )
  expect(html).toContain('No English.')
  expect(html).not.toContain('of 100')
})

test('hostile words stand in the fields and the findings as text', () => {
  const attack = '</textarea><img src=x onerror=alert(1)><b hx-get="/x">"\'</b>'
  const form = Object.fromEntries(
    Object.keys(FRESH_CHECK).map((field) => [field, attack]),
  ) as typeof FRESH_CHECK
  const hostile = report.findings.map((one) => ({
    ...one,
    message: attack,
    quote: attack,
    suggestions: [{ message: attack, edits: [{ start: 0, end: 9, insert: attack }] }],
  }))
  const page = {
    ...wrongCheck,
    form,
    notice: attack,
    report: { ...report, findings: hostile, assumed: [attack] },
  }
  for (const html of [String(<CheckPage frame={frame} {...page} />), String(<CheckAnswer {...page} />)])
    expect(html).not.toMatch(/<img|<b |<\/textarea><i/)
})
