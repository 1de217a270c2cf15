import { PRACTICES } from '../../views/model/practices.ts'
import { AccuracyPage } from '../../views/pages/accuracy.tsx'
import { CheckPage } from '../../views/pages/check.tsx'
import { DrillPage } from '../../views/pages/drill.tsx'
import { HomePage } from '../../views/pages/home.tsx'
import { PracticePage } from '../../views/pages/practice.tsx'
import { ProblemPage } from '../../views/pages/problem.tsx'
import { ResultsPage } from '../../views/pages/results.tsx'
import { RulePage } from '../../views/pages/rule.tsx'
import { RulesPage } from '../../views/pages/rules.tsx'
import { ScorecardPage } from '../../views/pages/scorecard.tsx'
import { CheckAnswer } from '../../views/parts/check-answer.tsx'
import { DrillAnswer, DrillLive } from '../../views/parts/live.tsx'
import { accuracy, fullAccuracy } from '../support/accuracy-sample.ts'
import { freshCheck, judgedCheck, wrongCheck } from '../support/check-samples.ts'
import * as samples from '../support/samples.ts'

const { frame, drillPage, state, scenario, rule, drills, card } = samples
const hiddenState = { ...state, threads: state.threads.map((thread) => ({ ...thread, found: false })) }
const owner = {
  name: 'Ines',
  role: 'head of safety',
  on_call: 'until 22:00',
  holding_line: 'We look into it.',
}
const shiftOnCall = { ...scenario, mode: 'shift' as const, crisis_owner: owner }
const order = [
  {
    thread: 'dana',
    name: 'Dana',
    arrived: '14:02',
    answered: null,
    wanted: true,
    inTime: false,
    set: null,
    right: 2 as const,
    why: 'A birthday.',
  },
]
const catalogue = { rules: [rule], practices: PRACTICES }

/** Every whole page in the shapes it takes, rendered. */
export function allPages(): Readonly<Record<string, string>> {
  const pages = {
    home: <HomePage frame={frame} {...samples.nothingAsked} scenarios={[scenario]} drills={drills} />,
    'home for a newcomer': (
      <HomePage frame={frame} {...samples.nothingAsked} scenarios={[scenario]} drills={[]} />
    ),
    drill: <DrillPage frame={frame} {...drillPage} />,
    'drill with a refused reply': (
      <DrillPage
        frame={frame}
        {...drillPage}
        refused={{ text: 'x', visibility: 'private', problem: 'Too short.' }}
        notice="No."
      />
    ),
    'drill paused': (
      <DrillPage frame={frame} {...drillPage} state={{ ...state, status: 'paused', rate: 0 }} />
    ),
    'drill at its end': <DrillPage frame={frame} {...drillPage} state={{ ...state, status: 'ended' }} />,
    'drill of a shift in which somebody is on call': (
      <DrillPage frame={frame} {...drillPage} scenario={shiftOnCall} />
    ),
    'drill where nothing is visible': (
      <DrillPage frame={frame} {...drillPage} thread={null} state={hiddenState} />
    ),
    scorecard: <ScorecardPage frame={frame} kind="practice" comments={[]} drill="d0" card={card} />,
    'scorecard without replies': (
      <ScorecardPage
        frame={frame}
        kind="practice"
        comments={[]}
        drill="d0"
        card={{ ...card, replies: [], moods: [], timeline: [], unfinished: true }}
      />
    ),
    'scorecard of a shift': (
      <ScorecardPage frame={frame} kind="practice" comments={[]} drill="d0" card={{ ...card, order }} />
    ),
    results: <ResultsPage frame={frame} drills={drills} />,
    'results of nobody': <ResultsPage frame={frame} drills={[]} />,
    'check a draft': <CheckPage frame={frame} {...freshCheck} />,
    'check a draft, judged': <CheckPage frame={frame} {...judgedCheck} />,
    'check a draft, with problems': <CheckPage frame={frame} {...wrongCheck} />,
    rules: <RulesPage frame={frame} {...catalogue} />,
    rule: <RulePage frame={frame} {...catalogue} rule={rule} scenarios={[scenario]} />,
    accuracy: <AccuracyPage frame={frame} accuracy={accuracy} />,
    'accuracy of everything measured': <AccuracyPage frame={frame} accuracy={fullAccuracy} />,
    practice: <PracticePage frame={frame} {...catalogue} scenarios={[scenario]} />,
    problem: (
      <ProblemPage
        frame={frame}
        status={404}
        title="Nothing here"
        detail="Gone."
        ways={[{ href: '/', label: 'Home' }]}
      />
    ),
  }
  return Object.fromEntries(Object.entries(pages).map(([name, page]) => [name, String(page)]))
}

/** What htmx swaps, rendered. */
export function allPartials(): Readonly<Record<string, string>> {
  return {
    live: String(<DrillLive {...drillPage} />),
    'check answer': String(<CheckAnswer {...judgedCheck} />),
    answer: String(<DrillAnswer page={drillPage} composer={true} />),
  }
}
