import type { Accuracy, RoundRow } from '../../src/accuracy/accuracy.ts'
import { LIMITS, READERS } from '../../src/accuracy/limits.ts'
import { Layout } from '../layout.tsx'
import { day } from '../model/time.ts'
import { Figures, Scrolled } from '../parts/figures.tsx'
import { OwnSuites, Structured } from '../parts/measured.tsx'
import type { AccuracyProps, Framed } from '../props.ts'

/** How far the scorer agrees with careful readers. First contacts first: everything else it has seen. */
export function AccuracyPage({ frame, accuracy }: AccuracyProps & Framed) {
  const { firstContacts, goodReplies } = accuracy
  return (
    <Layout frame={frame} title="How good is the scorer?" place="rules">
      <main id="main" class="page narrow" tabindex={-1}>
        <h1>How good is the scorer?</h1>
        <p class="lead">
          On replies that nobody had tuned it on, it agrees with careful readers at{' '}
          <b>{firstContacts.mean.toFixed(2)}</b>. Two readers agree with each other at {READERS.written}. It
          is wrong often enough that a person should read every finding.
        </p>
        <section class="section" aria-labelledby="h-labels">
          <h2 id="h-labels">Label by label, on first contact</h2>
          <p class="muted">
            {firstContacts.items} replies of the last {firstContacts.rounds.length} written rounds. A finding
            of the scorer is right as often as <i>precision</i> says; of what readers see it finds as much as{' '}
            <i>recall</i> says; <i>kappa</i> is agreement beyond chance.
          </p>
          <Figures name="First contacts, label by label" labels={firstContacts.labels} />
          <p class="small muted">
            Of {goodReplies.seen} replies that readers grade 4 or 5 it blocked {goodReplies.blocked}.
          </p>
        </section>
        <Rounds rounds={accuracy.rounds} />
        <Known accuracy={accuracy} />
        <section class="section" aria-labelledby="h-limits">
          <h2 id="h-limits">What the figures do not say</h2>
          <ul class="ledger">
            {LIMITS.map((limit) => (
              <li>{limit}</li>
            ))}
          </ul>
        </section>
      </main>
    </Layout>
  )
}

function Rounds({ rounds }: { readonly rounds: readonly RoundRow[] }) {
  return (
    <section class="section" aria-labelledby="h-rounds">
      <h2 id="h-rounds">Every first contact</h2>
      <p class="muted">
        In each round a writer who knows the guide but not the rules writes new situations with judged
        replies. The scorer is frozen and run once; the figures stand before anybody looks at what it got
        wrong.
      </p>
      <Scrolled name="First contacts, round by round">
        <thead>
          <tr>
            <th scope="col">Round</th>
            <th scope="col">Day</th>
            <th scope="col">Writer</th>
            <th scope="col" class="num">
              Replies
            </th>
            <th scope="col">Outcome</th>
          </tr>
        </thead>
        <tbody>
          {rounds.map((round) => (
            <tr>
              <th scope="row">{round.name}</th>
              <td>{day(Date.parse(round.date)).text}</td>
              <td>
                {round.writer}
                {round.note && <span class="small muted"> {round.note}</span>}
              </td>
              <td class="num">{round.items}</td>
              <td>{outcomeOf(round)}</td>
            </tr>
          ))}
        </tbody>
      </Scrolled>
    </section>
  )
}

function outcomeOf({ pairs, cheats, mean }: RoundRow): string {
  const all = pairs?.find((row) => row.label === 'all')
  if (all) return `${all.right} of ${all.pairs} pairs right on both sides`
  if (cheats) return `${cheats.passed} of ${cheats.cheats} cheats get through`
  return mean.toFixed(3)
}

/** What it was built with, or what is kept outside: told apart from first contacts. */
function Known({ accuracy }: { readonly accuracy: Accuracy }) {
  const { known, real } = accuracy
  return (
    <section class="section" aria-labelledby="h-known">
      <h2 id="h-known">On replies it was built with</h2>
      <p class="muted">
        These figures flatter it. {known.dev.mean.toFixed(2)} on {known.dev.items} replies of the development
        set; {known.crossValidated.mean.toFixed(2)} on {known.crossValidated.items} of the training set, each
        judged by models that were fitted without it.
      </p>
      <Figures name="Development set, label by label" labels={known.dev.labels} />
      <Figures name="Training set, models cross-validated" labels={known.crossValidated.labels} />
      {real && (
        <>
          <p class="muted">
            {real.mean.toFixed(2)} on {real.items} replies that brands really posted, kept outside the
            repository ({real.date}, {real.commit}); two readers {READERS.real}.
          </p>
          <Figures name="Real replies, label by label" labels={real.labels} />
        </>
      )}
      <OwnSuites pairs={accuracy.pairs} cheats={accuracy.cheats} />
      <Structured structured={accuracy.structured} />
    </section>
  )
}
