/** What spreadsheets read as the beginning of a formula, also in their full-width forms, and what they skip before one. */
const FORMULA = /^[\s\0]*[=+\-@\t\r\n\0|%＝＋－＠]/u

/** One value of a table: text, a number, or nothing. */
export type Cell = string | number | null

/**
 * A table as CSV for spreadsheets (RFC 4180, every cell in quotes, CRLF). The only exporter there is: text that a spreadsheet
 * would run is given an apostrophe first (OWASP, CSV injection). Numbers are ours and stand as they are.
 */
export function csv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(cellText).join(',')}\r\n`).join('')
}

function cellText(cell: Cell): string {
  if (cell === null) return '""'
  if (typeof cell === 'number') return `"${cell}"`
  const harmless = FORMULA.test(cell) ? `'${cell}` : cell
  return `"${harmless.replaceAll('"', '""')}"`
}
