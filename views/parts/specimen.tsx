import type { Example } from '../../src/rules/rule.ts'
import { exampleContext, exampleReply, exampleSegments } from '../model/examples.ts'
import type { Kind } from '../model/kinds.ts'
import { shortened } from '../model/words.ts'
import { Icon } from './icon.tsx'

/** An example of a rule, which is also one of its tests; evidence marked. */
export function Specimen({ example, kind }: { readonly example: Example; readonly kind: Kind | null }) {
  const { where, post } = exampleContext(example)
  const name = kind?.name ?? 'praise'
  return (
    <div class={`specimen is-${name}`}>
      {post !== '' && <p class="small muted">To: “{shortened(post, 140)}”</p>}
      <p class="words">
        {exampleSegments(exampleReply(example)).map((segment) =>
          segment.evidence && kind ? <mark class={`is-${name}`}>{segment.text}</mark> : segment.text,
        )}
      </p>
      <p class="small">
        <span class={`state c-${name}`}>
          <Icon name={name} />
          {kind ? 'marked' : 'passes'}
        </span>
        {where !== '' && <span class="muted"> {where}</span>}
      </p>
    </div>
  )
}
