/** One sentence about what was just done. */
export function DoneNote({ text }: { readonly text: string | null }) {
  if (text === null) return null
  return (
    <p class="callout section-tight" role="status">
      {text}
    </p>
  )
}
