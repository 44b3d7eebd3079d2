/** What went wrong with a call, as one value: problem+json, API Gateway's bare message, or no answer at all. */
import { conflictCodes, type ConflictReason } from '#shared/domain/conflict-reason';

export type FieldProblem = {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
  /** Of what nobody can see: its code point and its place. */
  readonly character?: string;
  readonly position?: number;
};

export type Problem = {
  /** The HTTP status; 0 when no answer came. */
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly requestId: string | null;
  readonly errors: readonly FieldProblem[];
  /** Why a match does not allow it. */
  readonly reason: ConflictReason | null;
  /** Of 429: a limit of a day was reached, and waiting a moment does not help. */
  readonly isEnoughForToday?: true;
  /** Of no answer: nothing left the device, which said before that it had no connection. */
  readonly isUnsent?: true;
  /** Of what did not leave: a part of the page has not come that it takes. */
  readonly isNotLoaded?: true;
};

export const noAnswer: Problem = {
  status: 0,
  title: '',
  detail: '',
  requestId: null,
  errors: [],
  reason: null,
};

export const notSent: Problem = { ...noAnswer, isUnsent: true };
export const notLoaded: Problem = { ...notSent, isNotLoaded: true };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const fieldProblems = (value: unknown): readonly FieldProblem[] =>
  Array.isArray(value)
    ? value.filter(isObject).map(({ pointer, code, detail, character, position }) => ({
        pointer: text(pointer),
        code: text(code),
        detail: text(detail),
        ...(typeof character === 'string' && { character }),
        ...(typeof position === 'number' && { position }),
      }))
    : [];

/** A code that this page does not know yet is told like any conflict. */
const conflictReason = (value: unknown): ConflictReason | null => {
  if (!isObject(value)) return null;
  const code = conflictCodes.find((known) => known === value['code']);
  return code ? ({ ...value, code } satisfies ConflictReason) : null;
};

/** The gateway's own 401 and 403 say `{ "message": … }` and nothing else. */
export const problemFrom = (status: number, body: unknown, requestId: string | null): Problem => {
  const known = isObject(body) ? body : {};
  return {
    status,
    title: text(known['title']) || text(known['message']),
    detail: text(known['detail']),
    requestId: text(known['instance']) || requestId,
    errors: fieldProblems(known['errors']),
    reason: conflictReason(known['reason']),
    ...(text(known['type']).endsWith('#tooMany') && { isEnoughForToday: true }),
  };
};
