import { pieces } from '../model/words.ts'

/** Text that people wrote. Escaped by JSX; control characters are shown by name instead of acting on the line. */
export function Characters({ text }: { readonly text: string }) {
  return (
    <>
      {pieces(text).map((piece) =>
        'text' in piece ? (
          piece.text
        ) : (
          <span class="control" title="invisible control character">
            {piece.control}
          </span>
        ),
      )}
    </>
  )
}

/** A paragraph of such text, out of reach of htmx and with its own direction. */
export function Words({ text, look }: { readonly text: string; readonly look: string }) {
  return (
    <p class={look} hx-ignore dir="auto">
      <Characters text={text} />
    </p>
  )
}

/** A name or handle inside our own sentence. */
export function Name({ children }: { readonly children: string }) {
  return (
    <bdi hx-ignore>
      <Characters text={children} />
    </bdi>
  )
}
