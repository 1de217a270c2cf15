import type { Finding } from '../../src/scoring/report.ts'
import { mended } from '../model/mended.ts'
import { Characters } from './words.tsx'

/** The same reply with the suggested wording in it; nothing when no finding suggests any. */
export function Mended({ text, findings }: { readonly text: string; readonly findings: readonly Finding[] }) {
  const changes = mended(text, findings)
  if (changes.length === 0) return null
  return (
    <div class="mended">
      <h4>The same reply, mended</h4>
      <p class="suggest" hx-ignore dir="auto">
        {changes.map((change) => {
          const words = <Characters text={change.text} />
          if (change.kind === 'keep') return words
          return change.kind === 'del' ? <del>{words}</del> : <ins>{words}</ins>
        })}
      </p>
    </div>
  )
}
