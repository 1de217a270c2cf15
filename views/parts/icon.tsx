/** A picture from the cached sprite; always beside a word, so hidden from readers. */
export function Icon({ name }: { readonly name: string }) {
  return (
    <svg class="i" aria-hidden="true">
      <use href={`/assets/icons.svg#i-${name}`} />
    </svg>
  )
}

export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 28 28" aria-hidden="true">
      <path d="M8 3v22M20 16v9" />
      <path class="seat" d="M8.5 15.5h11" />
    </svg>
  )
}
