/** A bar of 0 to 100 with a notch where the warning or the pass mark is. A figure stands beside it. */
export function Bar({
  share,
  look,
  notch,
}: {
  readonly share: number
  readonly look: string
  readonly notch: number
}) {
  return (
    <svg class={`bar ${look}`} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect class="track" width="100" height="8" rx="1.5" />
      <rect class="fill" width={share} height="8" rx="1.5" />
      <rect class="notch" x={notch} y="-2" width=".8" height="12" />
    </svg>
  )
}
