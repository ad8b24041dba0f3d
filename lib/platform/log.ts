/**
 * Structured logs: Lambda's JSON format makes one line of each call, with level, time and request id.
 * Fields are ids (partner, order, correlation), never personal data or bodies.
 */
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

export const log = {
  info: (message: string, fields: LogFields = {}): void => console.info({ message, ...fields }),
  warn: (message: string, fields: LogFields = {}): void => console.warn({ message, ...fields }),
  error: (message: string, error: unknown, fields: LogFields = {}): void =>
    console.error({ message, ...described(error), ...fields }),
};

/** Name and stack only: messages of libraries may quote the data they choked on. */
function described(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: typeof error };
  const frames = error.stack?.split('\n').filter((line) => line.trimStart().startsWith('at '));
  return { error: error.name, stack: frames?.join('\n') };
}
