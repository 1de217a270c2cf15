import { mayBeLeft } from '../../src/scenario/content-notes.ts'
import { RUNS } from '../model/runs.ts'
import type { DrillPageProps } from '../props.ts'
import { Icon, Logo } from './icon.tsx'

/** The slim bar over a drill: what it is, help, and the way out. */
export function DrillBar({ drill, kind, scenario }: DrillPageProps) {
  return (
    <header class="topbar slim">
      <a class="brand" href="/" aria-label="Hotseat, leave the drill; it waits for you">
        <Logo />
        <span class="wide-only">Hotseat</span>
      </a>
      <div class="where">
        <h1>{scenario.title}</h1>
        <p class="muted desk-only">
          · {scenario.brand.name} · {RUNS[kind].seen}
        </p>
      </div>
      <div class="row push">
        <span id="offline" class="state c-fault" hidden>
          <Icon name="fault" />
          Reconnecting
        </span>
        <a class="button quiet small wide-only" href="#keys">
          <Icon name="keyboard" />
          Keys <kbd>?</kbd>
        </a>
        {(kind === 'practice' || mayBeLeft(scenario)) && (
          <form method="post" action={`/drills/${drill}/stop`}>
            <button type="submit" class="button quiet small" aria-label="Stop the drill without a mark">
              Stop
            </button>
          </form>
        )}
        <form method="post" action={`/drills/${drill}/finish`}>
          <button type="submit" class="button small" aria-label="Finish drill">
            <span>
              Finish<span class="wide-only"> drill</span>
            </span>
          </button>
        </form>
      </div>
    </header>
  )
}
