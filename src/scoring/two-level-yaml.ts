type Level = Record<string, number>

/**
 * Reads the little of YAML that a policy of numbers needs: "key: 1.5", sections one level deep, comments, blank lines. Loading a
 * whole YAML library would take a tenth of the command line's time; tests/scoring/policy.test.ts compares the two.
 */
export function readTwoLevels(text: string): Readonly<Record<string, number | Level>> {
  const whole: Record<string, number | Level> = {}
  let section: Level | undefined
  text.split('\n').forEach((line, i) => {
    const written = (line.startsWith('#') ? '' : (line.split(' #')[0] ?? '')).trimEnd()
    if (written === '') return
    const colon = written.indexOf(':')
    const key = written.slice(0, Math.max(colon, 0)).trim()
    const value = written.slice(colon + 1).trim()
    const number = Number(value)
    if (key === '' || Number.isNaN(number)) throw new Error(`line ${i + 1} of the policy is no "key: number"`)
    if (written.startsWith('  ') && section && value !== '') section[key] = number
    else if (written.startsWith(' ')) throw new Error(`line ${i + 1} of the policy belongs to no section`)
    else if (value === '') {
      section = {}
      whole[key] = section
    } else whole[key] = number
  })
  return whole
}
