import type { Scorecard } from '../../src/scenario/scorecard.ts'
import { BOTTOM, LEFT, type Storyline as Line, RIGHT, storyline, TOP } from '../model/storyline.ts'
import { Face } from './mood.tsx'

const GRID = [0, 25, 50, 75, 100].map((mood) => BOTTOM - (mood / 100) * (BOTTOM - TOP))

/** The customers' mood over scenario time. The list of moments below it says the same in words. */
export function Storyline({ card }: { readonly card: Scorecard }) {
  const line = storyline(card)
  return (
    <section class="scroll" tabindex={0} aria-label="Mood over time">
      <svg class="storyline" viewBox="0 0 880 190" role="img" aria-label={line.label}>
        {line.waits.map((wait) => (
          <rect class="wait" x={wait.x} y="10" width={Math.max(0, wait.width)} height="140" />
        ))}
        {GRID.map((y) => (
          <path class="grid" d={`M${LEFT} ${y}H${RIGHT}`} />
        ))}
        {[100, 50, 0].map((mood, index) => (
          <g transform={`translate(8 ${8 + index * 52}) scale(.83)`}>
            <Face mood={mood} />
          </g>
        ))}
        {line.targets.map((x) => (
          <path class="target" d={`M${x} 10V150`} />
        ))}
        {line.targets.slice(0, 1).map((x) => (
          <text x={x + 6} y="146">
            target
          </text>
        ))}
        {line.ghost !== '' && <path class="ghost" d={line.ghost} />}
        <path class="curve" d={line.curve} />
        <path id="moment-line" class="now" d="M0 10V150" visibility="hidden" />
        <Dots line={line} />
        {line.times.map((time) => (
          <text x={time.x} y="172" text-anchor="middle">
            {time.text}
          </text>
        ))}
      </svg>
    </section>
  )
}

function Dots({ line }: { readonly line: Line }) {
  return (
    <>
      {line.dots.map((dot) => (
        <>
          <circle class={`dot ${dot.look}`} cx={dot.x} cy={dot.y} r="6" />
          <text class="strong" x={dot.x + 9} y={dot.textY} text-anchor={dot.x > RIGHT - 90 ? 'end' : 'start'}>
            {dot.text}
          </text>
        </>
      ))}
    </>
  )
}
