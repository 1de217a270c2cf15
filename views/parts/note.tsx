import type { Finding, Suggestion } from '../../src/scoring/report.ts'
import { kindOf } from '../model/kinds.ts'
import type { Note } from '../model/marks.ts'
import { shortened } from '../model/words.ts'
import type { Children } from './hx.ts'
import { Icon } from './icon.tsx'
import { PracticeLink } from './practice-link.tsx'
import { SideBySide } from './side-by-side.tsx'
import { Characters } from './words.tsx'

/** How a suggestion is shown where it can be taken; elsewhere it is a sentence. */
export type ShowOffer = (suggestion: Suggestion, finding: Finding) => Children

interface MarginNoteProps {
  readonly note: Note
  readonly id: string
  readonly offer?: ShowOffer | undefined
}

/** A margin note: what the words do, why, and better ones. */
export function MarginNote({ note, id, offer }: MarginNoteProps) {
  const { finding, kind, number } = note
  return (
    <li class={`note is-${kind.name}${number <= 5 ? ` n${number}` : ''}`} id={`${id}n${number}`}>
      <span class="ref" aria-hidden="true">
        {number}
      </span>
      <NoteHead finding={finding} icon={kind.name} word={kind.word} />
      <p class="message">{finding.message}</p>
      {!note.marked && <Quoted text={finding.quote} />}
      <Reasons finding={finding} offer={offer} />
    </li>
  )
}

/** A finding about all of a text: marking every word would hide what else is marked. */
export function WholeNote({ finding, offer }: Omit<AbsentNoteProps, 'quoted'>) {
  const kind = kindOf(finding.severity)
  return (
    <li class={`note is-${kind.name}`}>
      <span class="c-ink">
        <Icon name="page" />
      </span>
      <NoteHead finding={finding} icon={kind.name} word={`${kind.word}: all of it`} />
      <p class="message">{finding.message}</p>
      <Reasons finding={finding} offer={offer} />
    </li>
  )
}

interface AbsentNoteProps {
  readonly finding: Finding
  readonly quoted: boolean
  readonly offer?: ShowOffer | undefined
}

/** A finding without marked words: what a reply does not say, with the post that should have been answered, or an event of the drill. */
export function AbsentNote({ finding, quoted, offer }: AbsentNoteProps) {
  const kind = kindOf(finding.severity)
  return (
    <li class={`note absent is-${kind.name}`}>
      <span class="c-ink">
        <Icon name="absent" />
      </span>
      <NoteHead
        finding={finding}
        icon={kind.name}
        word={finding.event !== undefined || kind.name === 'praise' ? kind.word : `${kind.word}: missing`}
      />
      <p class="message">{finding.message}</p>
      {quoted && finding.quote !== '' && <Quoted text={finding.quote} />}
      <Reasons finding={finding} offer={offer} />
    </li>
  )
}

function NoteHead({
  finding,
  icon,
  word,
}: {
  readonly finding: Finding
  readonly icon: string
  readonly word: string
}) {
  return (
    <span class="kind">
      <Icon name={icon} />
      <span>{word}</span>
      <PracticeLink id={finding.practice} />
      <a class="p" href={`/rules/${finding.rule}`}>
        {finding.rule}
      </a>
    </span>
  )
}

function Reasons({ finding, offer }: Pick<AbsentNoteProps, 'finding' | 'offer'>) {
  return (
    <>
      <p class="why">{finding.why}</p>
      <SideBySide finding={finding} />
      {finding.suggestions.map((suggestion) =>
        offer ? offer(suggestion, finding) : <p class="why">{suggestion.message}</p>,
      )}
    </>
  )
}

function Quoted({ text }: { readonly text: string }) {
  return (
    <p hx-ignore>
      <q dir="auto">
        <Characters text={shortened(text, 160)} />
      </q>
    </p>
  )
}
