import type { Scenario } from '../../src/scenario/scenario.ts'

const KEYS = [
  { keys: ['J', 'K'], does: 'next, previous thread' },
  { keys: ['R'], does: 'reply' },
  { keys: ['1', '2', '3'], does: 'priority: at once, soon, can wait' },
  { keys: ['P'], does: 'public or private' },
  { keys: ['Ctrl', 'Enter'], does: 'send, while you write' },
  { keys: ['Esc'], does: 'leave the text, it stays' },
  { keys: ['Z'], does: 'call the last reply back' },
  { keys: ['L'], does: 'listen: search posts' },
  { keys: ['H'], does: 'hand over: write to the crisis owner' },
  { keys: ['M'], does: 'make it good: what the record lets you do' },
  { keys: ['A'], does: 'approve or decline the post' },
  { keys: ['N'], does: 'new posts: hold them, or show them' },
  { keys: ['?'], does: 'this sheet' },
] as const

/**
 * The help sheet: a panel that its address opens, so it works without script too. Keys for things that only some scenarios have are shown
 * there alone.
 */
export function Keys({ scenario }: { readonly scenario: Scenario }) {
  const rows = KEYS.filter(({ keys: [key] }) => hasUse(key, scenario))
  return (
    <section id="keys" class="sheet panel" tabindex={-1} aria-labelledby="h-keys">
      <div class="row">
        <h2 id="h-keys">Keys and alerts</h2>
        <a class="push small" href="#main">
          Close
        </a>
      </div>
      <dl class="facts">
        {rows.map((row) => (
          <>
            <dt>
              {row.keys.map((key) => (
                <>
                  <kbd>{key}</kbd>{' '}
                </>
              ))}
            </dt>
            <dd>{row.does}</dd>
          </>
        ))}
      </dl>
      <label class="row small">
        <input id="keys-on" type="checkbox" checked />
        Single keys are on
      </label>
      {/* Without script there is nothing to switch. */}
      <fieldset id="alerts" class="options" hidden>
        <legend>When somebody waits, or a target is close</legend>
        <label>
          <input id="sound-on" type="checkbox" />A sound
        </label>
        <label>
          <input id="notify-on" type="checkbox" />A notification of the browser, while this tab is out of
          sight
        </label>
      </fieldset>
    </section>
  )
}

function hasUse(key: string, { crisis_owner, remedies, mode }: Scenario): boolean {
  if (key === 'H') return crisis_owner !== null
  if (key === 'M') return remedies.some(({ id }) => id !== null)
  if (key === '1') return mode === 'shift'
  return key !== 'A' || mode === 'moderation'
}
