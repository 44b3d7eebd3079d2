/** What a log says of an error: its names and where it happened. Never its message, which may hold a person's words. */

type Known = Error & {
  readonly code?: unknown;
  readonly $metadata?: { readonly requestId?: string; readonly httpStatusCode?: number };
};

const framesOf = ({ stack }: Error): readonly string[] =>
  (stack ?? '').split('\n').filter((line) => line.startsWith('    at '));

/** The error and its causes, outermost first. Errors of the SDK bring the request id by which AWS finds the call. */
const chainOf = (error: unknown): readonly Known[] =>
  error instanceof Error ? [error, ...chainOf(error.cause)] : [];

const namesOf = ({ name, code, $metadata }: Known) => ({
  name,
  ...(typeof code === 'string' ? { code } : {}),
  ...($metadata?.requestId ? { storageRequestId: $metadata.requestId } : {}),
  ...($metadata?.httpStatusCode ? { storageStatus: $metadata.httpStatusCode } : {}),
});

export const faultOf = (error: unknown): Readonly<Record<string, unknown>> => {
  const [outer, ...causes] = chainOf(error);
  if (!outer) return { name: 'not an Error' };
  return {
    ...namesOf(outer),
    at: framesOf(outer),
    ...(causes.length > 0
      ? { causes: causes.map((each) => ({ ...namesOf(each), at: framesOf(each) })) }
      : {}),
  };
};
