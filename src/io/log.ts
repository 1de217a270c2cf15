import { pino } from 'pino'

/**
 * The log: JSON lines on standard output. At a terminal, where a person reads, only warnings. Callers name every field; no
 * text that people wrote is ever among them.
 */
export function openLog({ quiet }: { readonly quiet: boolean }) {
  return pino({ level: quiet ? 'warn' : 'info', base: null, timestamp: pino.stdTimeFunctions.isoTime })
}
