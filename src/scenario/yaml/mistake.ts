/** A path into the file: `['beats', 3, 'after', 'beat']`. */
export type Path = readonly (string | number)[]

/** Something that is wrong at a place of the file. `onKey` when the field's name is wrong, not what it holds. */
export interface Mistake {
  readonly path: Path
  readonly message: string
  readonly onKey?: boolean
}
