import { readdir } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { formatProblem, parseScenario } from '../scenario/parse.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { packageRoot, paths } from './paths.ts'
import { readTextFile, whyUnread } from './read-text.ts'
import { sha256 } from './sha256.ts'

/** A scenario file that was read: the scenario and its canonical text, or what is wrong with it, ready to print. */
export type ReadScenario =
  | { readonly ok: true; readonly scenario: Scenario; readonly text: string }
  | { readonly ok: false; readonly problems: readonly string[] }

export type LoadedScenarios =
  | {
      readonly ok: true
      readonly scenarios: readonly { readonly scenario: Scenario; readonly text: string }[]
    }
  | { readonly ok: false; readonly problems: readonly string[] }

/** Far above what a scenario may have in characters, which the parser checks. */
const MOST_BYTES = 512 * 1024

/** Reads one scenario file; its name without `.yaml` is its address. */
export async function readScenario(file: string): Promise<ReadScenario> {
  const name = shownName(file)
  const read = await readTextFile(file, MOST_BYTES)
  if (!read.ok) return { ok: false, problems: [`${name} ${read.problem}.`] }
  const parsed = parseScenario(basename(file).replace(/\.ya?ml$/, ''), read.text, sha256)
  if (parsed.ok) return { ok: true, scenario: parsed.value, text: parsed.text }
  return { ok: false, problems: parsed.problems.map((problem) => formatProblem(name, problem)) }
}

/** The scenario files of a folder, by name.. */
export async function scenarioFiles(folder: string = paths.scenarios): Promise<readonly string[]> {
  const names = await readdir(folder)
  return names
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name))
}

/** All scenarios of a folder, the easiest first, or every problem of every file. */
export async function loadScenarios(folder: string = paths.scenarios): Promise<LoadedScenarios> {
  let files: readonly string[]
  try {
    files = await scenarioFiles(folder)
  } catch (error) {
    return { ok: false, problems: [`${shownName(folder)} ${whyUnread(error)}.`] }
  }
  const read = await Promise.all(files.map(readScenario))
  const problems = read.flatMap((each) => (each.ok ? [] : each.problems))
  if (problems.length > 0) return { ok: false, problems }
  const scenarios = read.flatMap((each) => (each.ok ? [{ scenario: each.scenario, text: each.text }] : []))
  return { ok: true, scenarios: scenarios.toSorted((a, b) => a.scenario.level - b.scenario.level) }
}

/** Files of the program by their place in it, others as they were given. */
export function shownName(file: string): string {
  return file.startsWith(packageRoot) ? relative(packageRoot, file) : file
}
