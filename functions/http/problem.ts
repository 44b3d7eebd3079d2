/** Every refusal as an RFC 9457 problem. A new kind does not compile until it has an answer here. */
import type { ConflictReason } from '#shared/domain/conflict-reason';
import type { Refusal, RefusalKind } from '#shared/domain/refusal';
import type { ProblemJson } from '#shared/contract/problem';

type Wording = { readonly status: number; readonly title: string; readonly detail: string };

const wordings = {
  malformed: {
    status: 400,
    title: 'The request cannot be read',
    detail: 'Correct what `errors` names and send it again.',
  },
  invalid: {
    status: 422,
    title: 'Some answers need correcting',
    detail: 'Correct the fields that `errors` names and send it again. Nothing was saved.',
  },
  unsupportedMediaType: {
    status: 415,
    title: 'Only JSON is accepted',
    detail: 'Send the body as `Content-Type: application/json` in UTF-8, not compressed.',
  },
  tooLarge: { status: 413, title: 'The request is too large', detail: '' },
  unauthorized: {
    status: 401,
    title: 'Sign in first',
    detail: 'Send a valid access token as `Authorization: Bearer …`.',
  },
  forbidden: { status: 403, title: 'You may not do this', detail: '' },
  notALead: {
    status: 403,
    title: 'Only a State or a regional organisation leads a pledge',
    detail:
      'Submit what your party can give as an offer. A pledge that you carry out together with a State or a regional organisation is theirs to submit: ask them to name your party in it.',
  },
  notFound: {
    status: 404,
    title: 'Not found',
    detail:
      'There is nothing here that you may see. Check the address, or sign in as someone who may.',
  },
  moved: {
    status: 308,
    title: 'This party is part of another one now',
    detail: 'Ask at the address in `Location`, from now on as well.',
  },
  conflict: { status: 409, title: 'The record does not allow this now', detail: '' },
  stale: {
    status: 412,
    title: 'Somebody changed it meanwhile',
    detail: 'Read it again, look at the change, and repeat yours with the new ETag in `If-Match`.',
  },
  preconditionRequired: {
    status: 428,
    title: 'Say which version you are changing',
    detail: 'Send the ETag that you read, such as `If-Match: "v3"`.',
  },
  keyReused: {
    status: 422,
    title: 'This Idempotency-Key was used for another request',
    detail:
      'Use a new key for a new request, or repeat the first one unchanged and as whom you sent it.',
  },
  tooMany: { status: 429, title: 'That is enough for today', detail: '' },
  busy: {
    status: 503,
    title: 'Many people are changing this right now',
    detail: 'Nothing was saved. Try again in a moment with the same Idempotency-Key.',
  },
  unavailable: {
    status: 503,
    title: 'The service could not answer in time',
    detail:
      'What you sent may have been saved or not. Try again in a moment with the same Idempotency-Key: nothing is saved twice.',
  },
} as const satisfies Record<RefusalKind, Wording>;

const copied = ({ gates, matchIds, ...reason }: ConflictReason) => ({
  ...reason,
  ...(gates && { gates: [...gates] }),
  ...(matchIds && { matchIds: [...matchIds] }),
});

export const problemOf = (refusal: Refusal, requestId: string): ProblemJson => {
  const { status, title, detail } = wordings[refusal.kind];
  return {
    type: `/problems#${refusal.kind}`,
    title,
    status,
    detail: 'detail' in refusal ? (refusal.detail ?? detail) : detail,
    instance: requestId,
    ...('errors' in refusal ? { errors: [...refusal.errors] } : {}),
    ...('reason' in refusal && refusal.reason ? { reason: copied(refusal.reason) } : {}),
  };
};

export const headersOf = (refusal: Refusal): Readonly<Record<string, string>> => {
  if (refusal.kind === 'moved') return { location: refusal.to };
  if (refusal.kind === 'stale') return { etag: refusal.current };
  if (refusal.kind === 'tooMany') return { 'retry-after': String(refusal.secondsUntil) };
  if (refusal.kind === 'busy') return { 'retry-after': '2' };
  if (refusal.kind === 'unavailable') return { 'retry-after': '5' };
  if (refusal.kind === 'unauthorized') return { 'www-authenticate': 'Bearer' };
  return {};
};
