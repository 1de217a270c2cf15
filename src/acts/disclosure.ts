import type { PiiType } from '../scoring/report.ts'
import type { Span } from '../text/document.ts'

export interface Disclosure extends Span {
  readonly type: PiiType
  /**
   * `echoed`: the customer posted it and the reply repeats it. `disclosed`: nobody had posted it. `likely`: nobody had, and
   * frames and surroundings say so, no check digits, form or label.
   */
  readonly how: 'disclosed' | 'echoed' | 'likely'
}
