import type { ClockFace } from '../model/clock.ts'

const TICKS = Array.from({ length: 12 }, (_, index) => {
  const angle = (index * Math.PI) / 6
  const at = (radius: number) =>
    `${(60 + Math.sin(angle) * radius).toFixed(1)} ${(60 - Math.cos(angle) * radius).toFixed(1)}`
  return `M${at(44)}L${at(index % 3 === 0 ? 39.5 : 41.5)}`
}).join('')

/** A longer figure has hours: "1:59:05". */
const LONG = 5

/** The ring: share of the target used; the mark at twelve is the target. */
export function Ring({ face }: { readonly face: ClockFace }) {
  return (
    <svg class="ring" viewBox="0 0 120 120" role="img" aria-label={face.label}>
      <path class="tick" d={TICKS} />
      <circle class="track" cx="60" cy="60" r="53" />
      <circle
        class="run"
        cx="60"
        cy="60"
        r="53"
        pathLength="100"
        stroke-dasharray={`${face.share} 100`}
        transform="rotate(-90 60 60)"
      />
      <path class="goal" d="M60 1v13" />
      <text class={`figure-text${face.figure.length > LONG ? ' long' : ''}`} x="60" y="66">
        {face.figure}
      </text>
      <text class="cap" x="60" y="82">
        {face.caption}
      </text>
    </svg>
  )
}
