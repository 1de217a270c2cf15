/** Version of replay and customer reactions. A running drill that began under another one is interrupted, never re-told. */
export const ENGINE_VERSION = '2'
