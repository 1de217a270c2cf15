/** A sum as people write it: "£6.90", "£120". */
export function money(sum: number, currency: string): string {
  return `${currency}${Number.isInteger(sum) ? sum : sum.toFixed(2)}`
}
