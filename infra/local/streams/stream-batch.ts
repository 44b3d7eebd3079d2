/** What a function's answer to a batch means. */

import type { InvocationResult } from '../lambda/function-messages.ts';
import type { StreamRecord } from './stream-record.ts';

export type BatchOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly why: string }
  /** Everything before this index is done. */
  | { readonly kind: 'partial'; readonly resumeAt: number };

const malformed = (why: string): BatchOutcome => ({
  kind: 'failed',
  why: `malformed answer: ${why}`,
});

const parse = (json: string | undefined): unknown => {
  try {
    return json === undefined ? undefined : JSON.parse(json);
  } catch {
    return undefined;
  }
};

const identifierOf = (failure: unknown): unknown =>
  typeof failure === 'object' && failure !== null && 'itemIdentifier' in failure
    ? failure.itemIdentifier
    : undefined;

const lowestIndex = (failures: readonly unknown[], batch: readonly StreamRecord[]): number => {
  const indexes = failures.map((failure) =>
    batch.findIndex(({ dynamodb }) => dynamodb.SequenceNumber === identifierOf(failure)),
  );
  // -1, an identifier that the batch does not have, is the lowest of all.
  return Math.min(...indexes);
};

/** Resume at the lowest identifier; an empty or absent list is success; a bad identifier fails the whole batch. */
const itemFailures = (answer: unknown, batch: readonly StreamRecord[]): BatchOutcome => {
  if (answer === undefined || answer === null) return { kind: 'done' };
  if (typeof answer !== 'object') return malformed('not an object');
  const failures = 'batchItemFailures' in answer ? answer.batchItemFailures : undefined;
  if (failures === undefined || failures === null) return { kind: 'done' };
  if (!Array.isArray(failures)) return malformed('batchItemFailures is no list');
  if (failures.length === 0) return { kind: 'done' };
  const resumeAt = lowestIndex(failures, batch);
  return resumeAt < 0
    ? malformed('an itemIdentifier is not of this batch')
    : { kind: 'partial', resumeAt };
};

export const outcomeOf = (
  result: InvocationResult,
  batch: readonly StreamRecord[],
  reportsItemFailures: boolean,
): BatchOutcome => {
  if (!result.ok) return { kind: 'failed', why: `${result.reason}: ${result.message}` };
  return reportsItemFailures ? itemFailures(parse(result.json), batch) : { kind: 'done' };
};
