/** Something a person or the machine caused. The message says in plain words what to do; `cause` keeps what SQLite said. */
export class StoreProblem extends Error {
  override readonly name: string = 'StoreProblem'
}

/** The database was written by a newer Hotseat. It is left as it was. */
export class DatabaseTooNew extends StoreProblem {
  override readonly name = 'DatabaseTooNew'

  constructor(file: string) {
    super(
      `${file} was written by a newer version of Hotseat and was left as it is: ` +
        'start that version (or a later one), or point HOTSEAT_DATA at another folder.',
    )
  }
}
