import { practiceTitle } from '../model/practices.ts'

/** The number of a practice; leads to what it means. */
export function PracticeLink({ id }: { readonly id: string }) {
  return (
    <a class="p" href={`/practice#${id}`} title={practiceTitle(id)}>
      {id}
    </a>
  )
}
