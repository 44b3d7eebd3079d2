/** What is logged of an error that nobody expected: its name and where, never its message, which may hold a person's words. */
const framesOf = (error: Error): readonly string[] =>
  (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));

export const faultOf = (error: unknown) =>
  error instanceof Error
    ? { name: error.name, at: framesOf(error) }
    : { name: typeof error, at: [] };
