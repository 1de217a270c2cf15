import { Icon } from './icon.tsx'

/** What is wrong with a field, below it. */
export function Problem({ id, text }: { readonly id: string; readonly text: string | undefined }) {
  if (!text) return null
  return (
    <p id={id} class="state c-fault">
      <Icon name="fault" />
      {text}
    </p>
  )
}
