import type { Engine } from '../scoring/engine.ts'
import type { Report } from '../scoring/report.ts'
import type { LintInput } from '../situation/situation.ts'

export type OpenEngine = (with_: { readonly tagger: boolean }) => Promise<Engine>

/** Lints, and opens the engine for it: at first without the tagger (half a second), with it from the first text that asks. */
export function createJudge(
  open: OpenEngine,
  way: 'lint' | 'lintWithEdits' = 'lint',
): (input: LintInput) => Promise<Report> {
  let engine: Engine | undefined
  return async (input) => {
    engine ??= await open({ tagger: false })
    try {
      return engine[way](input)
    } catch (error) {
      if (!(error instanceof Error && error.name === 'TaggerMissing')) throw error
      engine = await open({ tagger: true })
      return engine[way](input)
    }
  }
}

/** The real engine, loaded when first needed. */
export const realEngine: OpenEngine = async (with_) => (await import('../io/engine.ts')).openEngine(with_)
