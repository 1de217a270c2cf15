import type { Report } from '../../src/scoring/report.ts'
import { assumedWords } from '../model/check-assumed.ts'
import { CHECK_LABELS, CHECK_SLOTS } from '../model/check-form.ts'
import { byWeight, decidedIn, wholeAndParts } from '../model/check-report.ts'
import { praisedOnce } from '../model/gathered.ts'
import { proof } from '../model/marks.ts'
import type { CheckProps } from '../props.ts'
import { ApologyParts } from './apology-parts.tsx'
import { CheckOffer } from './check-offer.tsx'
import { CheckVerdict } from './check-verdict.tsx'
import { DimsTable } from './dims-table.tsx'
import { Missing } from './missing.tsx'
import { MarginNote, type ShowOffer, WholeNote } from './note.tsx'
import { Notice } from './notice.tsx'
import { MarkedText } from './proof.tsx'

/** Everything that was found in the draft. This part is swapped as somebody types. */
export function CheckFound({ page }: { readonly page: CheckProps }) {
  const { report, form } = page
  return (
    <>
      <Notice text={page.notice} />
      {report === null ? <NothingYet page={page} /> : <Found report={report} text={form.reply} />}
      {/* The text the findings and their edits are about: a draft may have been changed since. */}
      <input type="hidden" name="checked" id="checked" value={form.reply} />
    </>
  )
}

function NothingYet({ page }: { readonly page: CheckProps }) {
  const wrong = CHECK_SLOTS.filter((slot) => page.problems[slot] !== undefined)
  if (wrong.length === 0)
    return <p class="empty">Write or paste a draft, and what was found in it stands here.</p>
  return (
    <div class="sheet stack tight" id="wrong">
      <h3>Not checked yet</h3>
      <p>Everything you wrote is still there. These places need a look:</p>
      <ul>
        {wrong.map((slot) => (
          <li>
            <a href={`#${slot}`}>{CHECK_LABELS[slot]}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Found({ report, text }: { readonly report: Report; readonly text: string }) {
  const { whole, parts } = wholeAndParts(text, praisedOnce(report.findings))
  const sheet = proof(text, parts)
  const offer: ShowOffer = (suggestion, finding) => (
    <CheckOffer
      suggestion={suggestion}
      text={text}
      id={`offer-${report.findings.indexOf(finding)}-${finding.suggestions.indexOf(suggestion)}`}
    />
  )
  return (
    <>
      <CheckVerdict report={report} />
      <div class="sheet">
        <h3>As it would be read</h3>
        <p class="sheet-text sheet-words" hx-ignore dir="auto">
          {sheet.segments.map((segment) => (
            <MarkedText segment={segment} id="d" />
          ))}
        </p>
        <Missing findings={sheet.absent} number={1} offer={offer} />
      </div>
      {sheet.notes.length + whole.length > 0 && (
        <ol class="notes two" aria-label="Findings in order of weight">
          {byWeight(sheet.notes, whole).map((listed) =>
            'note' in listed ? (
              <MarginNote note={listed.note} id="d" offer={offer} />
            ) : (
              <WholeNote finding={listed.whole} offer={offer} />
            ),
          )}
        </ol>
      )}
      {report.apology && <ApologyParts parts={report.apology} text={text} />}
      {report.score !== null && (
        <div class="sheet">
          <h3>Eight dimensions</h3>
          <DimsTable card={{ dimensions: report.dimensions, decided: decidedIn(report) }} />
        </div>
      )}
      <Assumed report={report} />
    </>
  )
}

/** What nobody said and was therefore filled in. */
function Assumed({ report }: { readonly report: Report }) {
  return (
    <div class="assumed">
      <h3>What was assumed</h3>
      <ul>
        {assumedWords(report.assumed).map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
    </div>
  )
}
