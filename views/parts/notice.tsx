import { Icon } from './icon.tsx'

/** One sentence about something that could not be done. */
export function Notice({ text }: { readonly text: string | null }) {
  if (text === null) return null
  return (
    <p class="warning" role="alert">
      <Icon name="fault" />
      <span>{text}</span>
    </p>
  )
}
