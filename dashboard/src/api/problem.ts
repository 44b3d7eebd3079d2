/** What went wrong with a call, as one value: problem+json, API Gateway's bare message, or no answer at all. */

export type FieldProblem = {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
};

export type Problem = {
  /** The HTTP status; 0 when no answer came. */
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly requestId: string | null;
  readonly errors: readonly FieldProblem[];
};

export const noAnswer: Problem = {
  status: 0,
  title: '',
  detail: '',
  requestId: null,
  errors: [],
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const fieldProblems = (value: unknown): readonly FieldProblem[] =>
  Array.isArray(value)
    ? value.filter(isObject).map(({ pointer, code, detail }) => ({
        pointer: text(pointer),
        code: text(code),
        detail: text(detail),
      }))
    : [];

/** The gateway's own 401 and 403 say `{ "message": … }` and nothing else. */
export const problemFrom = (status: number, body: unknown, requestId: string | null): Problem => {
  const known = isObject(body) ? body : {};
  return {
    status,
    title: text(known['title']) || text(known['message']),
    detail: text(known['detail']),
    requestId: text(known['instance']) || requestId,
    errors: fieldProblems(known['errors']),
  };
};
