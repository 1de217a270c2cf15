import type { Beat } from '../../../src/scenario/beat.ts'
import { goodWalk } from '../../../src/scenario/good-walk.ts'
import type { Scenario } from '../../../src/scenario/scenario.ts'
import type { Walk, WalkStep } from '../../../src/scenario/walk-script.ts'

/** Model answers in good time: the file's own good walk. */
function good(scenario: Scenario): Walk {
  const walk = goodWalk(scenario)
  if (!walk) throw new Error(`${scenario.slug} has no walk of model answers only.`)
  return { ...walk, name: 'good' }
}

/** The same words and deeds, everything after its target: half as long again for answers, a minute later for the rest. */
function slow(scenario: Scenario): Walk {
  const others = good(scenario).steps.filter(({ act }) => act.kind !== 'model')
  const deeds = others.map((step) => ({ ...step, seconds: step.seconds + 60 }))
  const answers = everyPost(scenario, 1.5, () => ({ kind: 'model' }))
  return { name: 'slow', ending: '', steps: [...deeds, ...answers] }
}

/** Prompt and polite, and never at fault; what waits at the door of a group stays there, with the same words. */
const DEFENCES = [
  'Hi {name}, I hear you are unhappy, but that is not what our records show. Our team followed the procedure, so I am afraid there is nothing we did wrong here.',
  '{name}, we are sorry you feel that way. As our terms explain, this is not our responsibility, and thousands of customers never have this problem.',
  'With respect, {name}, you should have checked before you posted this. Our staff work very hard and it is unfair to blame us.',
  'As we have already said, {name}, this was handled in line with our policy. We consider the matter closed.',
]

function defensive(scenario: Scenario): Walk {
  const steps = everyPost(scenario, 0.4, ({ held }, name, index) => {
    const text = (DEFENCES[index % DEFENCES.length] ?? '').replace('{name}', name)
    return held ? { kind: 'decline', text } : { kind: 'reply', visibility: 'public', text }
  })
  return { name: 'defensive', ending: '', steps: [...searches(scenario), ...steps] }
}

/** Quick, pasted, and everything asked for where all can read it; lets in whatever comes, marks as solved what is not, and searches for nothing. */
const PASTED =
  'Hi! Thanks for reaching out. Please send us your full name, e-mail, phone number and order number right here and someone will look into it asap. Have a great day!'

function careless(scenario: Scenario): Walk {
  const steps = everyPost(scenario, 0.1, () => ({ kind: 'reply', visibility: 'public', text: PASTED }))
  const solved = steps.map(
    ({ beat, seconds }): WalkStep => ({ beat, seconds: seconds + 6, act: { kind: 'solve' } }),
  )
  const letIn = scenario.beats
    .filter(({ held }) => held)
    .map(({ id }): WalkStep => ({ beat: id, seconds: 5, act: { kind: 'approve' } }))
  return { name: 'careless', ending: '', steps: [...letIn, ...steps, ...solved] }
}

/** The four who play every scenario. What steps name posts that never come is left out as they play. */
export function fourTrainees(scenario: Scenario): readonly Walk[] {
  return [good(scenario), slow(scenario), defensive(scenario), careless(scenario)]
}

/** One step a decisive post, at a share of the time that stands for its target. */
function everyPost(
  { beats, threads, cast }: Scenario,
  share: number,
  act: (beat: Beat, name: string, index: number) => WalkStep['act'],
): readonly WalkStep[] {
  return beats.flatMap((beat, index) => {
    const { id, thread, decisive } = beat
    if (!decisive) return []
    const customer = threads.find((one) => one.id === thread)?.customer
    const name = firstName(cast.find((person) => person.id === customer)?.name ?? '')
    return [
      { beat: id, seconds: Math.round(decisive.target_real_seconds * share), act: act(beat, name, index) },
    ]
  })
}

/** As one would address somebody; who is called after a dog stays whole. */
function firstName(name: string): string {
  const [first = ''] = name.split(' ')
  return /['’]s$/.test(first) ? name : first
}

/** Searches as the good walk does. */
function searches(scenario: Scenario): readonly WalkStep[] {
  return good(scenario).steps.filter(({ act }) => act.kind === 'find')
}
