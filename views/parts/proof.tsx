import type { ReplyCard } from '../../src/scenario/scorecard.ts'
import { wholeAndParts } from '../model/check-report.ts'
import { praisedOnce } from '../model/gathered.ts'
import { verdictOf } from '../model/kinds.ts'
import { proof, type Segment } from '../model/marks.ts'
import { duration } from '../model/time.ts'
import { shortened } from '../model/words.ts'
import { FoldedApologyParts } from './apology-parts.tsx'
import { Icon } from './icon.tsx'
import { Mended } from './mended.tsx'
import { Missing } from './missing.tsx'
import { MoodChange } from './mood.tsx'
import { MarginNote, WholeNote } from './note.tsx'
import { Characters } from './words.tsx'

export interface ProofProps {
  readonly reply: ReplyCard
  /** Place among the replies, from 1. */
  readonly number: number
}

/** One reply with its marked words, and the notes that hang on them. */
export function ReplyProof({ reply, number }: ProofProps) {
  const { whole, parts } = wholeAndParts(reply.text, praisedOnce(reply.report.findings))
  const sheet = proof(reply.text, parts)
  const id = `r${number}`
  return (
    <article class="proof" aria-labelledby={`${id}h`}>
      <ProofHead reply={reply} number={number} />
      <div class="stack">
        <p class="sheet-text" hx-ignore dir="auto">
          {sheet.segments.map((segment) => (
            <MarkedText segment={segment} id={id} />
          ))}
        </p>
        <Mended text={reply.text} findings={reply.report.findings} />
        <Missing findings={sheet.absent} number={number} />
        {reply.report.apology && <FoldedApologyParts parts={reply.report.apology} text={reply.text} />}
      </div>
      <div class="stack">
        <ol class="notes" aria-label={`Notes on reply ${number}`}>
          {whole.map((finding) => (
            <WholeNote finding={finding} />
          ))}
          {sheet.notes.map((note) => (
            <MarginNote note={note} id={id} />
          ))}
        </ol>
        {whole.length + sheet.notes.length + sheet.absent.length === 0 && (
          <p class="small muted">No mark: nothing to mend.</p>
        )}
      </div>
    </article>
  )
}

function ProofHead({ reply, number }: ProofProps) {
  const verdict = verdictOf(reply.report.verdict)
  return (
    <header>
      <h3 id={`r${number}h`}>{`Reply ${number}, ${reply.visibility}, ${reply.time}`}</h3>
      <span class={`state c-${verdict.kind}`}>
        <Icon name={verdict.kind} />
        {verdict.word}
      </span>
      {reply.report.score !== null && <span class="tag">{Math.round(reply.report.score)} of 100</span>}
      {reply.tookMinutes !== null && (
        <span class="tag">
          <Icon name="clock" />
          {`after ${duration(reply.tookMinutes)}`}
          {reply.targetMinutes !== null && `, target ${duration(reply.targetMinutes)}`}
        </span>
      )}
      <MoodChange before={reply.moodBefore} after={reply.moodAfter} />
      {reply.to && (
        <p class="quote" hx-ignore>
          To <bdi>{reply.to.name}</bdi>: “
          <bdi>
            <Characters text={shortened(reply.to.text, 160)} />
          </bdi>
          ”
        </p>
      )}
    </header>
  )
}

/** A stretch of the reply. Marked ones end in the numbers of their notes. */
export function MarkedText({ segment, id }: { readonly segment: Segment; readonly id: string }) {
  if (!segment.kind) return <Characters text={segment.text} />
  return (
    <mark class={`is-${segment.kind.name}`}>
      <Characters text={segment.text} />
      {segment.notes.map((note) => (
        <a
          class={`ref is-${note.kind.name}${note.number <= 5 ? ` m${note.number}` : ''}`}
          href={`#${id}n${note.number}`}
          aria-label={`Note ${note.number}: ${note.kind.word}`}
        >
          {note.number}
        </a>
      ))}
    </mark>
  )
}
