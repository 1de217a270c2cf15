import type { Engine } from '../scoring/engine.ts'

export type OpenEngine = (with_: { readonly tagger: boolean }) => Promise<Engine>

/** Asks an engine a question. */
export type Ask = <Answer>(question: (engine: Engine) => Answer) => Promise<Answer>

/** Asks an engine, and opens it: at first without the tagger (half a second), with it from the first question that needs it. */
export function createAsk(open: OpenEngine): Ask {
  let engine: Engine | undefined
  return async (question) => {
    engine ??= await open({ tagger: false })
    try {
      return question(engine)
    } catch (error) {
      if (!(error instanceof Error && error.name === 'TaggerMissing')) throw error
      engine = await open({ tagger: true })
      return question(engine)
    }
  }
}

/** The real engine, loaded when first needed. */
export const realEngine: OpenEngine = async (with_) => (await import('../io/engine.ts')).openEngine(with_)
