import { Icon } from './icon.tsx'

/** Keeps new posts out of sight until one wants them. Shown by the script: without it nothing moves by itself. */
export function Hold() {
  return (
    <p id="hold-line" class="hold-line small" hidden>
      <button id="hold" type="button" class="button small" aria-pressed="false">
        <Icon name="pause" />
        <span>Hold new posts</span>
      </button>
    </p>
  )
}
