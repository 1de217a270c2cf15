import { describe, expect, it } from 'vitest'
import { canonicalText, formatProblem, parseScenario } from '../../src/scenario/parse.ts'
import { COLD_KETTLE, scenarioFrom, sha } from './fixtures/scenarios.ts'

/** The fixture with one piece changed; the piece must be there. */
function changed(from: string, to: string): string {
  if (!COLD_KETTLE.includes(from)) throw new Error(`The fixture has no '${from}'.`)
  return COLD_KETTLE.replace(from, to)
}

function problemsOf(text: string, slug = 'fixture') {
  const parsed = parseScenario(slug, text, sha)
  return parsed.ok ? [] : parsed.problems
}

describe('parseScenario', () => {
  it('fills in what a file may leave out', () => {
    const scenario = scenarioFrom(COLD_KETTLE)
    expect(scenario).toMatchObject({
      slug: 'fixture',
      sector: 'general',
      content_notes: [],
      secure_channel: undefined,
    })
    expect(scenario.threads[0]).toMatchObject({ private_messages: true })
    expect(scenario.threads[0]?.expectations).toEqual({
      fault: 'ours',
      anger: 'angry',
      sensitivity: [],
      crisis: [],
      needs_private: false,
      target_minutes: 60,
    })
    expect(scenario.beats[0]).toMatchObject({
      thread: 'dana',
      from: 'dana',
      visibility: 'public',
      mood: 0,
      reach: 0,
      trigger: { kind: 'at', minutes: 0 },
    })
    expect(scenario.beats[0]?.decisive).toMatchObject({
      target_minutes: 60,
      target_real_seconds: 120,
      gravity: 2,
      model_answer: { visibility: 'public' },
    })
    expect(scenario.beats[2]?.when).toEqual({ unanswered: ['opening'] })
    expect(scenario.record[0]?.facts[0]).toEqual({ label: 'Number', value: 'BK-4471-208' })
    expect(scenario.walks[0]?.steps[1]?.act).toEqual({ kind: 'solve' })
    expect(scenario.cast[1]).toMatchObject({ id: 'theo', role: 'bystander', mood: 50 })
  })

  it('has one hash for one text, whatever the line ends', () => {
    const windows = `\uFEFF${COLD_KETTLE.replaceAll('\n', '\r\n')}`
    expect(canonicalText(windows)).toBe(COLD_KETTLE)
    const [one, other] = [parseScenario('a', COLD_KETTLE, sha), parseScenario('a', windows, sha)]
    expect(one.ok && other.ok && one.value.hash === other.value.hash && one.text === other.text).toBe(true)
    const again = one.ok ? parseScenario('a', one.text, sha) : one
    expect(again).toEqual(one)
  })

  it('prints file, line, column, path, the line and a caret', () => {
    const [problem] = problemsOf(changed('after: { beat: opening,', 'after: { beat: opning,'))
    expect(problem && formatProblem('scenarios/cold-kettle.yaml', problem)).toBe(
      [
        "scenarios/cold-kettle.yaml:42:20 beats[2].after.beat: no beat is called 'opning'; did you mean 'opening'?",
        '      after: { beat: opning, minutes: 62 }',
        `  ${' '.repeat(19)}^`,
      ].join('\n'),
    )
  })

  it.each([
    [
      'an unknown field',
      changed('    reach: 50\n', '    reech: 50\n'),
      'beats[1].reech',
      "is no field of a beat; did you mean 'reach'?",
      'reech',
    ],
    ['an unknown top field', `${COLD_KETTLE}titel: x\n`, 'titel', "did you mean 'title'?", 'titel'],
    [
      'an unknown field of an inner map',
      changed('mood_max: 35', 'mod_max: 35'),
      'endings[0].when.mod_max',
      "did you mean 'mood_max'?",
      'mod_max',
    ],
    [
      'a misspelt value',
      changed('theme: angry', 'theme: angri'),
      'theme',
      "must be one of angry, privacy, off_platform, crisis, community, not 'angri'; did you mean 'angry'?",
      'angri',
    ],
    [
      'a number where text is meant',
      changed('"2021"', '2021'),
      'record.Order.Customer since',
      "must be text, not '2021'; put it in quotes",
      '2021',
    ],
    [
      'text where a number is meant',
      changed('level: 1', 'level: one'),
      'level',
      "must be a number, not 'one'",
      'one',
    ],
    [
      'a time without quotes that means',
      changed('"14:02"', '"2pm"'),
      'starts_at',
      'must be a time of day like "14:02"',
      '"2pm"',
    ],
    ['too large a number', changed('minutes: 5', 'minutes: 90'), 'minutes', 'must be at most 16', '90'],
    [
      'too short a target',
      changed('target_real_seconds: 120', 'target_real_seconds: 20'),
      'beats[0].decisive.target_real_seconds',
      'must be at least 120',
      '20',
    ],
    [
      'an id with blanks',
      changed('- id: me-too', '- id: me too'),
      'beats[1].id',
      'lower-case words',
      'me too',
    ],
    [
      'an id of the cast with capitals',
      changed('  theo: {', '  Theo: {'),
      'cast.Theo',
      'lower-case words',
      'Theo',
    ],
    [
      'an empty text',
      changed('text: same here, cold as a stone', 'text: ""'),
      'beats[1].text',
      'is empty',
      '""',
    ],
    ['a practice that is none', changed('P7]', 'P26]'), 'practices[2]', 'from P1 to P25', 'P26'],
    [
      'an unknown beat in a condition',
      changed('unanswered: opening', 'unanswered: openin'),
      'beats[2].when.unanswered',
      "no decisive beat is called 'openin'; did you mean 'opening'?",
      'openin',
    ],
    [
      'an unknown person',
      changed('from: theo', 'from: teo'),
      'beats[1].from',
      "no person of the cast is called 'teo'; did you mean 'theo'?",
      'teo',
    ],
    [
      'a reaction to a beat nobody answers',
      changed('reply_to: { beat: opening', 'reply_to: { beat: me-too'),
      'beats[3].reply_to.beat',
      "'me-too' is not decisive",
      'me-too',
    ],
    [
      'an id used twice',
      changed('- id: me-too', '- id: opening'),
      'beats[1].id',
      "'opening' is taken already",
      'opening',
    ],
    [
      'two triggers',
      changed('    at: 20\n', '    at: 20\n    after: { beat: opening, minutes: 1 }\n'),
      'beats[1].after',
      'has at and after; keep one',
      'after',
    ],
    ['no trigger', changed('    at: 20\n', ''), 'beats[1]', 'says not when it comes', 'id: me-too'],
    [
      'a decisive post of a bystander',
      changed('    at: 0\n', '    at: 0\n    from: theo\n'),
      'beats[0].from',
      "comes from the thread's customer 'dana'",
      'theo',
    ],
    [
      'a thread of a bystander',
      changed('    customer: dana', '    customer: theo'),
      'threads.dana.customer',
      'is a bystander',
      'theo',
    ],
    [
      'an ending without when before the last',
      changed('    when: { mood_min: 60 }\n', ''),
      'endings[1]',
      'has no when',
      'id: tea',
    ],
    [
      'a last ending with when',
      changed('    title: Lukewarm', '    title: Lukewarm\n    when: { mood_min: 1 }'),
      'endings[2].when',
      'leave its when out',
      'when',
    ],
    [
      'a walk to an unknown ending',
      changed('ending: tea', 'ending: te'),
      'walks[0].ending',
      "did you mean 'tea'?",
      'te,',
    ],
    [
      'a step of two acts',
      changed('model: true', 'model: true, bad: true'),
      'walks[0].steps[0]',
      'has model and bad',
      '{ beat',
    ],
    ['a step without an act', changed(', model: true', ''), 'walks[0].steps[0]', 'does nothing', '{ beat'],
    [
      'a model answer to a beat nobody answers',
      changed('beat: calm, seconds: 5, solve: true', 'beat: calm, seconds: 5, bad: true'),
      'walks[0].steps[1].bad',
      'is not decisive',
      'true',
    ],
    [
      'a beat that waits for itself',
      changed('after: { beat: opening, minutes: 62 }', 'after: { beat: chase, minutes: 62 }'),
      'beats[2].after.beat',
      'waits for itself',
      'chase',
    ],
  ])('points at %s', (_, text, path, message, pointed) => {
    const problems = problemsOf(text)
    const problem = problems.find((one) => one.path === path)
    expect(problem?.message).toContain(message)
    expect(text.split('\n')[(problem?.line ?? 0) - 1]?.slice((problem?.column ?? 0) - 1)).toMatch(
      new RegExp(`^${pointed.replace(/[{]/g, '\\{')}`),
    )
  })

  it('says that a field is missing, at the map that wants it', () => {
    const [problem] = problemsOf(changed('    text: same here, cold as a stone\n', ''))
    expect(problem).toMatchObject({ line: 36, column: 5, path: 'beats[1].text', message: 'is missing' })
  })

  it('tells all problems at once, in the order of the file', () => {
    const text = changed('level: 1', 'level: 9')
      .replace('theme: angry', 'theme: x')
      .replace('mood_min: 60', 'mood_min: 600')
    expect(problemsOf(text).map(({ path }) => path)).toEqual(['theme', 'level', 'endings[1].when.mood_min'])
  })

  it('finds the way back in time', () => {
    const text = changed('    at: 20\n', '    at: 0\n').replace(
      '    at: 0\n    text: "@brackwell',
      '    at: 9\n    text: "@brackwell',
    )
    expect(problemsOf(text)[0]?.message).toContain('goes back to minute 0 after a beat at minute 9')
  })

  it('finds beats that wait for each other', () => {
    const text = changed('    at: 20\n', '    after: { beat: chase, minutes: 1 }\n').replace(
      'after: { beat: opening, minutes: 62 }',
      'after: { beat: me-too, minutes: 1 }',
    )
    expect(problemsOf(text).map(({ path }) => path)).toEqual(['beats[1].after.beat', 'beats[2].after.beat'])
  })

  it('refuses private answers where the platform has no private messages', () => {
    const review = changed('platform: x', 'platform: review_site').replace(
      '[5]", why: It owns the fault.',
      '[5]", visibility: private, why: It owns the fault.',
    )
    expect(problemsOf(review)[0]).toMatchObject({ path: 'beats[0].decisive.model_answer.visibility' })
    const allowed = review.replace('    reach: 200\n', '    reach: 200\n    private_messages: true\n')
    expect(problemsOf(allowed)).toEqual([])
  })

  it.each([
    ['tabs', changed('    at: 0\n', '\tat: 0\n'), 29, 'Indent with spaces'],
    ['a key given twice', changed('level: 1', 'level: 1\nlevel: 2'), 6, 'stands twice'],
    [
      'a colon in a text',
      changed('text: same here, cold as a stone', 'text: same here: cold as a stone'),
      40,
      'put the text in quotes',
    ],
    [
      'a quote that is never closed',
      changed('title: The cold kettle', 'title: "The cold kettle'),
      undefined,
      '',
    ],
  ])('locates broken YAML: %s', (_, text, line, message) => {
    const [problem] = problemsOf(text)
    if (line !== undefined) expect(problem?.line).toBe(line)
    expect(problem?.message).toContain(message)
    expect(problem?.caret).toMatch(/\^$/)
  })

  it.each(['', '\n', '# nothing', 'null', '- a', 'just words', '42', '{}'])(
    'refuses %j as no scenario',
    (text) => {
      expect(problemsOf(text).length).toBeGreaterThan(0)
    },
  )

  it('refuses a file name that makes no address', () => {
    expect(problemsOf(COLD_KETTLE, 'Cold Kettle')[0]?.message).toContain('lower-case words')
  })

  it('does not touch prototypes, whatever the keys spell', () => {
    problemsOf(changed('  Order:\n', '  "\\u005f_proto__":\n'))
    expect(({} as Record<string, unknown>).Number).toBeUndefined()
  })

  it('cuts long lines around the caret', () => {
    const [problem] = problemsOf(changed('theme: angry', `theme: ${'x'.repeat(500)}`))
    expect(problem?.caret.split('\n')[0]?.length).toBeLessThan(110)
    const far = problemsOf(
      changed('summary: A kettle that does not boil.', `summary: ${'x'.repeat(500)}: y`),
    )[0]
    expect(far?.caret.split('\n').at(-1)?.length).toBeLessThan(110)
  })
})
